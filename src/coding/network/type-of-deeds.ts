import type { BodyType } from '../../model/network.ts'
import { findNames, keyOf } from './mentions.ts'
import type { Statement } from './statements.ts'

/** What the rules say of bodies of each type (Abb. 4 of the Leitfaden). */
const deeds: readonly (readonly [BodyType, RegExp])[] = [
  [
    'steering',
    /(?<!\p{L})(?:bereitet|vorbereitet|steuert|lenkt|koordiniert|leitet|plant|überwacht|vertritt|Umsetzung der Beschlüsse|Steuerung|Leitung|strategisch\p{Ll}*|Vorstand|Sprecher\p{L}*|zwischen den|entscheidet|beschließt|befindet)(?!\p{L})/gu,
  ],
  [
    'exchange',
    /(?<!\p{L})(?:[Aa]lle[nr]? (?:Mitglieder|Partner|Beteiligten|Mitwirkenden|Einrichtungen|Organisationen)|sämtliche[nr]? (?:Mitglieder|Partner|Beteiligten)|Austausch|tauschen sich|Versammlung aller)(?!\p{L})/gu,
  ],
  [
    'working-group',
    /(?<!\p{L})(?:zu (?:einem|den) Them\p{Ll}+|bearbeite[nt]|Facharbeit|Projekte?|fachlich\p{Ll}*|arbeite[nt] an|erarbeite[nt]|inhaltliche Arbeit|Themen der)(?!\p{L})/gu,
  ],
  [
    'conference',
    /(?<!\p{L})(?:Öffentlichkeit|öffentlich\p{Ll}*|Fachöffentlichkeit|Vorträge\p{Ll}*|Fortbildung|Bevölkerung|Einwohnerschaft|Einmal im Jahr|einmal jährlich|jedes Jahr|jährlich)(?!\p{L})/gu,
  ],
]
/** "Er berät den Kreistag": a council of its own. */
const advises =
  /(?<!\p{L})(?:ber[äa]t(?:en)?|Beratung|vertritt die (?:Interessen|Belange))\s[^.;\n]*(?:Rat(?:e?s)?(?!\p{L})|Stadtrat|Gemeinderat|Kreistag|Bürgermeister|Landr[aä]t|Verwaltung|Menschen mit|Einwohner)/u

/**
 * The type of a body whose name does not tell it, by what its sentences say; `usual`: that of bodies with such an end of
 * the name, which counts where the sentences do not tell either.
 */
export function typeOfDeeds(
  key: string,
  statements: readonly Statement[],
  { usual, titled }: Readonly<{ usual: BodyType; titled: boolean }>,
): BodyType {
  const names = ({ words, headings }: Statement) =>
    titled || [words, headings[0] ?? ''].some((text) => findNames(text).some((name) => keyOf(name) === key))
  const told = statements
    .filter(names)
    .map(({ words }) => words)
    .join('\n')
  if (usual !== 'conference' && titled && advises.test(told)) return 'advisory'
  if (usual === 'conference' || usual === 'working-group' || /^groß/u.test(key)) return usual
  const counts = deeds.map(([type, words]) => ({
    type,
    count: [...told.matchAll(words)].length + (type === usual ? 1 : 0),
  }))
  return counts.toSorted((left, right) => right.count - left.count)[0]?.type ?? usual
}
