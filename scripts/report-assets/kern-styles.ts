import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Components of KERN that the report uses; the parts of a component share its name ("kern-btn--secondary"). */
const components = ['btn', 'badge', 'label', 'form-input', 'form-check', 'dialog', 'heading', 'title', 'sr-only']

/** Parts of these components that the report has no use for. */
const leftOut =
  /icon|error|optional|hint|file|radio|stretched|mobile|primary|block|disabled|width-|display|textarea|select|x-small:|has\(.kern-sr/

type Rule = Readonly<{ head: string; body: string }>

/**
 * The rules and tokens of the design system KERN (@kern-ux/native, EUPL-1.2) that the report needs: the rules of the
 * components above, and of the tokens those that these rules or the given style of our own refer to. Light scheme only.
 * Throws when a token is missing, as after a change of KERN.
 */
export function kernStyles(ownStyle: string): string {
  const css = readFileSync(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'), 'utf8')
  const rules = rulesOf(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^@charset[^;]*;/, ''))
  const kept = rules.flatMap(keptRule)
  const used = kept.map(printed).join('\n')
  const tokens = tokenRules(rules, used + ownStyle)
  // What stands in for a missing token is not needed beside the token itself.
  const lean = used.replace(/var\((--kern-[\w-]+), [^()]*?\)/g, (all, name) =>
    tokens.includes(`${name}:`) ? `var(${name})` : all,
  )
  return `/* KERN design system, https://www.kern-ux.de, EUPL-1.2 */\n${tokens}${lean}\n`
}

function keptRule({ head, body }: Rule): readonly Rule[] {
  if (head.startsWith('@media (max-width') || head.startsWith('@media (min-width') || head.includes('forced-colors')) {
    const inner = rulesOf(body).flatMap(keptRule)
    return inner.length > 0 ? [{ head, body: inner.map(printed).join('\n') }] : []
  }
  const selectors = head.split(/,\s*(?![^(]*\))/).filter(isUsed)
  const declarations = body
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('url('))
  return selectors.length > 0 && declarations.length > 0
    ? [{ head: selectors.join(','), body: declarations.join(';') }]
    : []
}

function isUsed(selector: string): boolean {
  const classes = selector.match(/\.kern-[\w-]+/g) ?? []
  const belongs = (name: string): boolean => components.some((component) => name.startsWith(`.kern-${component}`))
  return classes.length > 0 && classes.every(belongs) && !leftOut.test(selector)
}

/** Declarations of the tokens that the text refers to, directly or through others, as they stand for each width. */
function tokenRules(rules: readonly Rule[], text: string): string {
  const everywhere = tokensOf(rules.filter(({ head }) => isRoot(head)))
  const light = tokensOf(nested(rules, '@media (prefers-color-scheme: light)'))
  const wide = tokensOf(nested(rules, '@media (min-width: 768px)'))
  const base = new Map([...everywhere, ...light])
  const needed = new Set<string>()
  const need = (source: string): void => {
    for (const [, name = '', next] of source.matchAll(/var\((--kern-[\w-]+)\s*([,)])/g)) {
      if (needed.has(name)) continue
      const value = base.get(name)
      if (value === undefined && next === ',') continue
      if (value === undefined) throw new Error(`KERN has no token ${name} any more; see scripts/report-assets`)
      needed.add(name)
      need(value + (wide.get(name) ?? ''))
    }
  }
  need(text)
  const lines = (tokens: ReadonlyMap<string, string>): string =>
    [...tokens]
      .filter(([name]) => needed.has(name))
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  const ofWide = lines(new Map([...wide].filter(([name, value]) => base.get(name) !== value)))
  return `:root{${lines(base)}}\n${ofWide === '' ? '' : `@media (min-width: 768px){:root{${ofWide}}}\n`}`
}

function nested(rules: readonly Rule[], head: string): readonly Rule[] {
  return rules
    .filter((rule) => rule.head === head)
    .flatMap(({ body }) => rulesOf(body).filter((rule) => isRoot(rule.head)))
}

/** Where tokens stand that hold for the whole page; "level 0" is the page without layers upon it. */
function isRoot(head: string): boolean {
  return head.split(',').some((selector) => selector.trim() === ':root') || head.includes('.kern-level-0')
}

function tokensOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(
    rules.flatMap(({ body }) =>
      [...body.matchAll(/(--kern-[\w-]+):\s*([^;]+)/g)].map(
        ([, name = '', value = '']) => [name, value.trim()] as const,
      ),
    ),
  )
}

function printed({ head, body }: Rule): string {
  return `${head}{${body.replace(/\s+/g, ' ')}}`
}

/** The rules of a style sheet, outermost first; what stands inside "@media" is a body with rules of its own. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let start = 0
  let head = ''
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') {
      if (depth === 0) {
        head = css.slice(start, at).trim().replace(/\s+/g, ' ')
        start = at + 1
      }
      depth += 1
    } else if (css[at] === '}') {
      depth -= 1
      if (depth === 0) {
        rules.push({ head, body: css.slice(start, at) })
        start = at + 1
      }
    }
  }
  return rules
}
