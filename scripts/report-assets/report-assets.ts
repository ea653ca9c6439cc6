import { createHash } from 'node:crypto'
import { style } from '../../src/report/html/style.ts'
import { kernStyles } from './kern-styles.ts'
import { pageScript } from './page-script.ts'

type Asset = Readonly<{ name: string; content: string }>

/**
 * What report.html holds besides its content, as modules, so that rendering needs neither files nor a hash function: the
 * parts of KERN, the script of the page, and the hashes by which the page allows its one style sheet and its one script.
 */
export function reportAssets(): readonly Asset[] {
  const kern = kernStyles(style)
  const script = pageScript()
  return [
    assetOf(
      'kern-styles',
      'kernStyles',
      kern,
      'Parts of the design system KERN (@kern-ux/native, kern-ux.de), EUPL-1.2.',
    ),
    assetOf('page-script', 'pageScript', script, 'The script of report.html, made of src/report/html/page-script.'),
    {
      name: 'page-hashes.ts',
      content: `${remark('By which the content security policy of report.html allows its style sheet and its script.')}
export const pageHashes = {
  style: '${hashOf(kern + style)}',
  script: '${hashOf(script)}',
} as const
`,
    },
  ]
}

function assetOf(name: string, constant: string, text: string, source: string): Asset {
  const literal = text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)
  return { name: `${name}.ts`, content: `${remark(source)}\nexport const ${constant} = \`${literal}\`\n` }
}

function remark(source: string): string {
  return `/** ${source} Written by "node scripts/report-assets.ts"; do not edit. */`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
