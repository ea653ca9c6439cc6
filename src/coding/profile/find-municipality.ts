import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { findTitle } from './find-title.ts'

export type FoundMunicipality = Readonly<{ name: string; span: Span; type: string | null; typeSpan: Span | null }>

type Candidate = Readonly<{ name: string; bare: string; span: Span; type: string }>

const place = `(?:(?:Bad|St\\.|Sankt)\\s)?[\\p{Lu}][\\p{L}ß]+(?:-[\\p{Lu}][\\p{L}]+)*(?:(?:\\s(?:an der|am|bei|im|in der|ob der|vor der)\\s[\\p{Lu}][\\p{L}]+)|(?:\\s(?:Land|Mitte|Nord|Süd)(?![\\p{L}])))?`
const patterns: readonly Readonly<{ regex: RegExp; prefix: string; type: string }>[] = [
  {
    regex: new RegExp(`(?<![\\p{L}])(?:Landkreis|LANDKREIS|Landratsamt)(?:es)?\\s(${place})`, 'gu'),
    prefix: 'Landkreis ',
    type: 'Landkreis',
  },
  { regex: /(?<![\p{L}])((?:[\p{Lu}][\p{L}]{3,})kreis(?:es)?)(?![\p{L}])/gu, prefix: '', type: 'Landkreis' },
  {
    regex: new RegExp(
      `(?<![\\p{L}])(?:Landeshauptstadt|Stadtverwaltung|Universitätsstadt|Hansestadt|Kreisstadt|Stadt|STADT)\\s(${place})`,
      'gu',
    ),
    prefix: '',
    type: 'Stadt',
  },
  {
    regex: new RegExp(
      `(?<![\\p{L}])(?:Gemeinde|GEMEINDE|Gemeindeverwaltung|Samtgemeinde|Verbandsgemeinde|Markt)\\s(${place})`,
      'gu',
    ),
    prefix: '',
    type: 'kreisangehörige Gemeinde',
  },
]
/** Words that follow "Stadt" or "Landkreis" without being its name. */
const noName =
  /^(?:Der|Die|Das|Und|In|Im|Mit|Für|Von|Vom|Zur|Zum|Als|Bund|Land|Freistaat|Integration\p{L}*|Migration|Konzept|Soziales|Jugend|Amt|Ämter|Teilhabe|Dezernat|Fachbereich|Sachsen|Brandenburg|Thüringen|Hessen|Bayern|Niedersachsen|Deutschland|Ober|Aufgaben|Kommunale\p{L}*|Städte|Gemeinden|Jahr|Stand|Seite|Beschluss|Verwaltung|Rat|Kreis|Landkreis|Stadt)$/u
/** Words in -kreis that are no districts. */
const noDistrict =
  /^(?:Um|Steuerungs|Arbeits|Lenkungs|Freundes|Teilnehmer|Personen|Kollegen|Planungs|Nachbar|Helfer|Unterstützer|Gesprächs|Rechts|Sprach|Haupt|Alt|Land|Kirchen|Wahl|Stadt|Adressaten|Empfänger|Nutzer|Mitglieder|Bekannten|Familien|Erzähl|Frauen|Interessen|Themen|Koordinierungs|Facharbeits)kreis/u
const coverLength = 1200

/**
 * The municipality that speaks: of the names that the text calls town, district or municipality the one that is named
 * most, with more weight for the title and the cover. Towns name their district beside themselves, hardly the other way.
 */
export function findMunicipality(document: Document): FoundMunicipality | null {
  const title = findTitle(document).words
  const scored = findCandidates(document.text).map((candidate) => ({
    candidate,
    score: scoreOf(document.text, title, candidate),
  }))
  const best = scored.sort(
    (left, right) => right.score - left.score || left.candidate.span.start - right.candidate.span.start,
  )[0]
  if (!best) return null
  const { name, span, type } = best.candidate
  return { name, span, ...typeOf(document, type, span) }
}

function findCandidates(text: string): Candidate[] {
  const found = new Map<string, Candidate>()
  const seen = new Set<string>()
  for (const { regex, prefix, type } of patterns) {
    for (const match of text.matchAll(regex)) {
      const raw = (match[1] ?? '').replace(/(?<=kreis)es$/u, '')
      if (seen.has(prefix + raw)) continue
      seen.add(prefix + raw)
      const bare = capitalised(genitiveOff(raw, text))
      if (noName.test(bare) || noDistrict.test(bare)) continue
      const key = `${prefix}${bare}`.toLowerCase()
      const span = { start: match.index, end: match.index + match[0].length }
      if (!found.has(key)) found.set(key, { name: `${prefix}${bare}`, bare, type, span })
    }
  }
  return [...found.values()]
}

/** "HOCHMOOR" on a cover is Hochmoor. */
function capitalised(name: string): string {
  return name.replace(
    /(?<![\p{L}])(\p{Lu})(\p{Lu}{2,})(?![\p{L}])/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  )
}

function scoreOf(text: string, title: string, { bare, span }: Candidate): number {
  const mentions = text.toLowerCase().split(bare.toLowerCase()).length - 1
  return (
    mentions +
    (title.toLowerCase().includes(bare.toLowerCase()) ? mentions + 5 : 0) +
    (span.start < coverLength ? mentions * 0.5 + 2 : 0)
  )
}

/** "Stadt Mirnaus" is the town Mirnau when that form occurs too. */
function genitiveOff(name: string, text: string): string {
  const bare = name.slice(0, -1)
  return name.endsWith('s') &&
    new RegExp(`(?<![\\p{L}])${bare.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(text)
    ? bare
    : name
}

function typeOf(
  document: Document,
  type: string,
  span: Span,
): Readonly<{ type: string | null; typeSpan: Span | null }> {
  if (type !== 'Stadt') return { type, typeSpan: span }
  const { text } = document
  const first = (pattern: RegExp) => {
    const match = pattern.exec(text)
    return match && { start: match.index, end: match.index + match[0].length }
  }
  const within = [
    ...text.matchAll(
      /kreisangehörige[nr]?\s(?:Stadt|Gemeinde|Kommune)|(?<![\p{L}])(?:im|des|vom|zum|der|beim|Der|Im|·)\s(?:Landkreis(?:es)?|Kreis(?:es)?)(?![\p{L}])|Kreisverwaltung|Kreistag(?:es)?(?![\p{L}])|Landratsamt|Landkreis(?:es)?(?![\p{L}])|Kreis(?:gesundheitsamt|jugendamt|sozialamt)/gu,
    ),
  ][0]
  const free = first(/kreisfreie[nr]?\sStadt(?![\p{L}])|KREISFREIE STADT|Stadtkreis(?![\p{L}])|Landeshauptstadt/iu)
  if (free) return { type: 'kreisfreie Stadt', typeSpan: free }
  if (within)
    return { type: 'kreisangehörige Gemeinde', typeSpan: { start: within.index, end: within.index + within[0].length } }
  return { type: 'kreisfreie Stadt', typeSpan: free ?? span }
}
