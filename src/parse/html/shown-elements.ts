import { attributeOf, findElements, type HtmlElement } from './html-tree.ts'

const neverShown = new Set([
  ...['head', 'title', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas'],
  ...['audio', 'video', 'map', 'select', 'option', 'button', 'textarea', 'progress', 'meter', 'datalist', 'dialog'],
  ...['rt', 'rp', 'nav', 'link', 'meta', 'base', 'frameset', 'del'],
])
const furnitureRoles =
  /^(?:navigation|banner|search|dialog|alertdialog|menu|menubar|toolbar|tooltip|doc-toc|doc-pagebreak|doc-backlink)$/
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|skip-?(?:link|nav|to-content)|d-none)(?:\s|$)/i
const bannerName = /cookie|consent|gdpr|breadcrumb/i
const bannerTags = new Set(['div', 'section', 'aside', 'form', 'p', 'ul', 'ol'])

/**
 * Whether an element is part of what the document says: not hidden, no script, no navigation, no cookie banner, no
 * deletion. Boxes (`aside`) are part of it.
 */
export function isShown(element: HtmlElement): boolean {
  if (neverShown.has(element.tagName)) return false
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return false
    // LibreOffice exports running heads and feet like this.
    if (name === 'title' && /^(?:header|footer)$/.test(value) && element.tagName === 'div') return false
    if (name === 'aria-hidden' && value === 'true') return false
    if (name === 'style' && hiddenStyle.test(value)) return false
    if (name === 'role' && furnitureRoles.test(value)) return false
    if (name === 'class' && hiddenClass.test(value)) return false
  }
  return !isBanner(element)
}

/** Whether the head or foot of a page, not that of an article, begins here. */
export function isPageFurniture({ tagName }: HtmlElement, insideArticle: boolean): boolean {
  return !insideArticle && (tagName === 'header' || tagName === 'footer')
}

/** Banners name themselves; a frame around the whole page may do so as well and is not meant. */
function isBanner(element: HtmlElement): boolean {
  if (!bannerTags.has(element.tagName)) return false
  const named =
    bannerName.test(attributeOf(element, 'id') ?? '') || bannerName.test(attributeOf(element, 'class') ?? '')
  return named && findElements(element, ({ tagName }) => /^(?:main|article|h1)$/.test(tagName)).length === 0
}
