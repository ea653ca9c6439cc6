import { childElement, childElements, textOf, type XmlElement } from './xml-tree.ts'

/** The texts of a diagram (SmartArt) as a box of paragraphs, in the order in which the file lists them; null for none. */
export function readDiagram(data: XmlElement | null): XmlElement | null {
  const points = childElements(childElement(data ?? undefined, 'dgm:ptLst'), 'dgm:pt')
  const texts = points
    .filter(({ attributes }) => /^(?:node|asst)$/.test(attributes.type ?? 'node'))
    .flatMap((point) => childElements(childElement(point, 'dgm:t'), 'a:p'))
    .map((paragraph) =>
      childElements(paragraph)
        .flatMap((run) => textOf(childElement(run, 'a:t')))
        .join(''),
    )
    .filter((text) => text.trim() !== '')
  return texts.length === 0
    ? null
    : element(
        'w:txbxContent',
        texts.map((text) => element('w:p', [run(text)])),
      )
}

function run(text: string): XmlElement {
  return element('w:r', [element('w:t', [text])])
}

function element(name: string, children: XmlElement['children']): XmlElement {
  return { name, attributes: {}, children }
}
