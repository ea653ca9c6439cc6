/** A piece of XML that is ready to be written. */
export type Xml = string

type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An element; attributes that are null are left out. Children are elements, or one text made by xmlText. */
export function xmlElement(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const head = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('')
  return children.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${children.join('')}</${name}>`
}

/** Text between tags. */
export function xmlText(text: string): Xml {
  return cleaned(text).replace(/[&<>]/g, (sign) => entities[sign] ?? '')
}

/** Attributes are names in lists of the programs, where marks that turn the direction would turn what stands beside them. */
function escaped(value: string): string {
  return cleaned(value)
    .replace(turning, '')
    .replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? '')
}

const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** What XML 1.0 does not allow is dropped, carriage returns become line feeds, halves of characters a replacement. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').toWellFormed()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g
