/** Characters of the symbol fonts: two hexadecimal digits and what they show. Check boxes are ☐ or ☒, however they are ticked. */
const fonts: Readonly<Record<string, readonly string[]>> = {
  wingdings: [
    '6f☐ a8☐ fe☒ fd☒ 78☒ 9f•',
    'fc✓ fb✗ e0→ df← e1↑ e2↓ e8➔ f0⇨ ef⇦ d8➢ a7▪ 6c● 6e■ 71❑ 75◆ 76❖ ab★ 46☞ 28☎ 2a✉ 4a☺ 4c☹ a1○ a2○ a4◉ 6d❍',
  ],
  'wingdings 2': ['52☒ 53☒ 54☒ 51☒ a3☐ 2a☐ 30☐ 4f✗ 50✓ 97● 98●'],
  'wingdings 3': ['7d► 7b◄ 70▲ 71▼ 22⇄ c6→ e0→ 61← 62→ 66← 67→ 68↑ 69↓'],
  webdings: ['63☐ 72☒ 61✔ 34► 67■ 6e● ae➔'],
  symbol: [
    '2d– b7• ae→ ac← ad↑ af↓ db⇔ de⇒ a3≤ b3≥ b9≠ bb≈ b1± b4× b8÷ b0° a5∞ a8♦ a7♣ a9♥ aa♠ bc…',
    '61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6bκ 6cλ 6dμ 6eν 6fο 70π 71θ 72ρ 73σ 74τ 75υ 77ω 78ξ 79ψ 7aζ',
    '41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4bΚ 4cΛ 4dΜ 4eΝ 4fΟ 50Π 51Θ 52Ρ 53Σ 54Τ 57Ω 58Ξ 59Ψ 5aΖ',
  ],
}

const tables = new Map(
  Object.entries(fonts).map(([font, lines]) => [
    font,
    new Map(
      lines
        .join(' ')
        .split(' ')
        .map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)] as const),
    ),
  ]),
)

/**
 * The character that a code of a symbol font shows; what is not known is a bullet, in a font of letters the character
 * itself.
 */
export function readSymbol(font: string, code: number): string {
  if (Number.isNaN(code)) return ''
  const value = code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code
  const table = tables.get(font.toLowerCase()) ?? (value === code ? undefined : tables.get('wingdings'))
  if (table === undefined || value > 0xff) return value >= 0x20 && value < 0xd800 ? String.fromCharCode(value) : ''
  if (value === 0x20 || value === 0xa0) return ' '
  const known = table.get(value)
  if (known !== undefined) return known
  return tables.get('symbol') === table && value > 0x20 && value < 0x7f ? String.fromCharCode(value) : '•'
}

/** Text set in a symbol font, sign by sign. */
export function readSymbols(font: string, text: string): string {
  return [...text].map((letter) => readSymbol(font, letter.codePointAt(0) ?? 0x20)).join('')
}
