import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

export type FoundMunicipality = Readonly<{ name: string; span: Span; type: string | null; typeSpan: Span | null }>

const place = `(?:(?:Bad|St\\.|Sankt|Groß|Klein|Alt|Neu)\\s)?[\\p{Lu}][\\p{L}ß]+(?:-[\\p{Lu}][\\p{L}]+)*(?:(?:\\s(?:an der|am|bei|im|in der|ob der|vor der)\\s[\\p{Lu}][\\p{L}]+)|(?:\\s(?:Land|Mitte|Nord|Süd)))?`
const patterns: readonly Readonly<{ regex: RegExp; prefix: string; type: string | null }>[] = [
  { regex: new RegExp(`(?<![\\p{L}])(?:Landkreis(?:es)?|Landratsamt(?:es)?)\\s(${place})`, 'gu'), prefix: 'Landkreis ', type: 'Landkreis' },
  { regex: new RegExp(`(?<![\\p{L}])((?:[\\p{Lu}][\\p{L}]+)kreis(?:es)?)(?![\\p{L}])`, 'gu'), prefix: '', type: 'Landkreis' },
  { regex: new RegExp(`(?<![\\p{L}])(?:Landeshauptstadt|Stadtverwaltung|Universitätsstadt|Hansestadt|Kreisstadt|Stadt)\\s(${place})`, 'gu'), prefix: '', type: 'Stadt' },
  { regex: new RegExp(`(?<![\\p{L}])(?:Gemeinde|Gemeindeverwaltung|Samtgemeinde|Verbandsgemeinde|Markt)\\s(${place})`, 'gu'), prefix: '', type: 'kreisangehörige Gemeinde' },
]
/** Words that follow "Stadt" or "Landkreis" without being its name. */
const noName =
  /^(?:Der|Die|Das|Und|In|Im|Mit|Für|Von|Vom|Zur|Zum|Als|Bund|Land|Freistaat|Integration\p{L}*|Migration|Konzept|Soziales|Jugend|Amt|Ämter|Teilhabe|Dezernat|Fachbereich|Sachsen|Brandenburg|Thüringen|Hessen|Bayern|Niedersachsen|Deutschland|Ober|Aufgaben|Kommunale\p{L}*|Städte|Gemeinden|Jahr|Stand|Seite|Beschluss|Umkreis|Arbeits\p{L}*)$/u

/** The municipality that speaks: the name most often called town, district or municipality, counted double on the first pages. */
export function findMunicipality(document: Document): FoundMunicipality | null {
  const counts = new Map<string, { score: number; span: Span; type: string | null; name: string }>()
  for (const { regex, prefix, type } of patterns) {
    for (const match of document.text.matchAll(regex)) {
      const bare = (match[1] ?? '').replace(/(?<=kreis)es$/u, '')
      if (noName.test(bare) || /^(?:Um|Steuerungs|Arbeits|Lenkungs|Freundes|Teilnehmer|Personen|Kollegen|Planungs|Nachbar|Helfer|Unterstützer|Gesprächs|Rechts|Sprach|Haupt|Alt|Land)kreis/u.test(bare)) continue
      const name = `${prefix}${genitiveOff(bare, document.text)}`
      const known = counts.get(name)
      const score = match.index < 4000 ? 3 : 1
      if (known) known.score += score
      else counts.set(name, { score, span: { start: match.index, end: match.index + match[0].length }, type, name })
    }
  }
  const best = [...counts.values()].sort((left, right) => right.score - left.score || left.span.start - right.span.start)[0]
  if (!best) return null
  return { name: best.name, span: best.span, ...typeOf(document, best.type, best.span) }
}

/** "Stadt Mirnaus" is the town Mirnau when that form occurs too. */
function genitiveOff(name: string, text: string): string {
  const bare = name.slice(0, -1)
  return name.endsWith('s') && new RegExp(`(?<![\\p{L}])${bare.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(text) ? bare : name
}

function typeOf(document: Document, type: string | null, span: Span): Readonly<{ type: string | null; typeSpan: Span | null }> {
  if (type !== 'Stadt') return { type, typeSpan: span }
  const free = /kreisfreie[nr]?\s(?:Stadt|Städte)|Stadtkreis|Landeshauptstadt/u.exec(document.text)
  if (free) return { type: 'kreisfreie Stadt', typeSpan: { start: free.index, end: free.index + free[0].length } }
  const within = /kreisangehörige[nr]?\s(?:Stadt|Gemeinde|Kommune)|(?<![\p{L}])(?:im|des|vom|zum|der)\sLandkreis(?:es)?\s[\p{Lu}]|Kreisverwaltung|Kreistag(?:es)?(?![\p{L}])|Landratsamt/u.exec(document.text)
  if (within) return { type: 'kreisangehörige Gemeinde', typeSpan: { start: within.index, end: within.index + within[0].length } }
  return { type: 'kreisfreie Stadt', typeSpan: span }
}
