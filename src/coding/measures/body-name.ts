import { cuesIn, type Matcher } from '../matching/matcher.ts'

/** Endings of nouns for offices, institutions and groups: "Jugendamt", "Bildungswerk", "Fachdienst 51". */
const ending =
  /\p{L}*(?:amt|ämter|amts|stelle|büro|verein|vereine|verband|verbände|werk|haus|schule|schulen|dienst|dienste|gesellschaft|kreis|rat|beirat|beauftragte|leitung|zentrum|zentren|gemeinde|gemeinden|bücherei|bibliothek|behörde|center|kammer|kammern|agentur|träger|bereich|referat|dezernat|abteilung|kita|kitas|klinikum|klinik|bund|stadtwerke|netzwerk|bündnis|initiative|initiativen|stift|stiftung|museum|archiv|börse|verwaltung|management|koordination|planung|förderung|polizei|feuerwehr|hochschule|universität|schaft|genossenschaft|betrieb|betriebe|wehr|pflege|gruppe|treff|kirche|pfarrei|moschee|vorstand|konferenz)(?:[nse]|es|er|innen)?(?![\p{L}])/iu
const legalForm = /(?:e\.\s?V\.|g?GmbH|mbH|eG|AöR|KdöR)(?![\p{L}])/u
const abbreviation = /(?<![\p{L}])\p{Lu}{2,6}(?![\p{L}])/u
const numbered = /(?<![\p{L}])(?:Amt|FB|FD|SG|Abt\.|Fachbereich|Fachdienst|Sachgebiet|Dezernat)\s?(?:\d|[IVX])/u

/** Whether words in a cell or behind a label read like the names of bodies: short, and a known body or one by its form. */
export function looksLikeBody(words: string, actors: Matcher): boolean {
  const text = words.trim()
  if (/^(?:[IVX]+|\p{Lu})(?:[\s.]?(?:\p{Ll}|\d{1,2}))?$/u.test(text)) return false
  if (text.length < 2 || text.length > 160 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s/u.test(text)) return false
  if (ending.test(text) || legalForm.test(text) || numbered.test(text)) return true
  if (/^\p{Lu}{2,6}(?:[,;/\s]|$)/u.test(text) && abbreviation.test(text)) return true
  return cuesIn(actors, text).length > 0
}
