import { words } from './words.ts'

const joint =
  '(?:Zusammenschluss~|Zusammenarbeit|Mitarbeit|Mitwirkung|Teilnahme|Mitgliedschaft|Beteiligung|Bündnis~|Kooperation~|Verbund~|Netzwerk~|Vereinigung~|Basis|Grundlage|Selbstverpflichtung~)'
/** Members come of their own will; services, years and offices of volunteers are another matter. */
export const voluntary = words(
  `freiwillige[rnms]? ${joint}`,
  `${joint} ... (?:ist|sind|erfolgt|beruht|bleibt|geschieht) ... freiwillig`,
  '(?:arbeiten|wirken|beteiligen sich|engagieren sich) ... freiwillig (?:mit|zusammen)',
  'Freiwilligkeit',
)
