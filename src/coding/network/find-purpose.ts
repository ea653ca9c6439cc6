import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { NetworkPurpose } from '../../model/network.ts'
import type { FoundTitle } from '../profile/find-title.ts'
import type { Body } from './find-bodies.ts'

const migration =
  /(?<!\p{L})(?:\p{L}*[Ii]ntegration(?!s(?:amt|fach))\p{L}*|\p{L}*[Mm]igra(?:tion|nt)\p{L}*|[Zz]uwander\p{L}*|[Zz]ugewander\p{L}*|[Ee]inwander\p{L}*|[Aa]usländer\p{L}*|[Ff]lüchtl\p{L}*|[Gg]eflüchtet\p{L}*|[Aa]syl\p{L}*|interkulturell\p{L}*|[Aa]nkommen|[Vv]ielfalt)/gu
/** Everyday words for the same, in rules written for all to read. */
const plainly =
  /(?<!\p{L})(?:(?:Deutsch|Sprach)(?:kurs|café|treff|mittl)\p{L}*|[Dd]olmetsch\p{L}*|Muttersprach\p{L}*|mehrsprachig\p{L}*|(?:gut |hier |neu )?anzukommen|ankommen|Ankommende\p{L}*|Neuankömmling\p{L}*|Sammelunterk\p{L}+|Unterkunft|Unterkünfte\p{L}*|Herkunftsl\p{L}+|Pass|Willkommens\p{L}+|Kabul|Aleppo|Syrien|Afghanistan|Ukraine|Charkiw|Eritrea|Irak|aus (?:aller|anderen) (?:Welt|Ländern))(?!\p{L})/gu
const otherField =
  /(?:[Kk]lima|[Uu]mwelt|[Ss]enior|[Bb]ehinder|[Ii]nklusion|[Jj]ugend(?!migra)|[Kk]inder|[Dd]enkmal|[Gg]estaltungs|[Kk]riminalpräv|[Ww]irtschaft|[Oo]rts(?:rat|beir|teil)|Stadtteilbeir|[Ss]port|[Kk]ultur(?!ell)|[Gg]esundheit|[Mm]obilität|[Ff]amilien|Hauptsatzung|[Ee]lternbeir)/u

/** "Integrationsforum", whose members hold their seats as long as those of the council: a council by another name. */
const endsLikeForum = /forum$/u
const sitsWithCouncil =
  /(?:Amtszeit|Wahlzeit|Dauer)\s[^.;]{0,60}(?:Wahlzeit|Wahlperiode)\sde[sr]\s(?:Rates|Stadt|Gemeinde|Kreis|Bürgerschaft)/u

/** Sentences on immigration per thousand words, from which a paper without a telling title is about it. */
const dense = 6
const sparse = 2

/** Whether the rules are those of a network for integration, of a council of or for immigrants, or of another body. */
export function findPurpose(
  document: Document,
  { title, bodies, words }: Readonly<{ title: FoundTitle; bodies: readonly Body[]; words: string }>,
): NetworkPurpose {
  const { text } = document
  const hits = [...text.matchAll(migration)]
  const wordCount = Math.max(1, text.split(/\s+/u).length)
  const density = (hits.length * 1000) / wordCount
  const named = `${words} ${title.words} ${bodies[0]?.name ?? ''}`
  const inTitle = [...named.matchAll(migration)].length > 0
  // The groups of a council are many and no reason to take it for a network.
  const main = bodies.filter(({ type }) => type !== 'working-group')
  const titled = main.filter((body) => body.titled)
  const council =
    titled.some((body) => body.type === 'advisory' || (endsLikeForum.test(body.key) && sitsWithCouncil.test(text))) ||
    (main.length > 0 && main.filter(({ type }) => type === 'advisory').length * 2 >= main.length)
  const evidence = [
    title.span,
    ...hits.slice(0, 2).map(({ index, 0: hit }) => ({ start: index, end: index + hit.length })),
  ]
    .filter((span) => span !== null)
    .map((span) => toEvidence(document, span))
  const figure = `${hits.length} Stellen zu Migration und Integration (${density.toFixed(1).replace('.', ',')} je 1.000 Wörter)`
  const otherTitle = otherField.test(named)
  const all = hits.length + [...text.matchAll(plainly)].length
  const plainDensity = otherTitle || council ? density : (all * 1000) / wordCount
  if (!inTitle && (plainDensity < sparse || (otherTitle && density < dense * 2))) {
    return {
      value: 'other-body',
      reason: `Der Titel nennt ein anderes Gebiet oder keines; ${figure}.`,
      certainty: plainDensity < sparse ? 'sicher' : 'prüfen',
      evidence,
    }
  }
  const certainty = inTitle && density >= sparse ? 'sicher' : 'prüfen'
  const kind = inTitle
    ? 'Der Titel handelt von Integration oder Zuwanderung'
    : 'Der Text handelt von Integration oder Zuwanderung'
  return council
    ? {
        value: 'integration-council',
        reason: `${kind}, und geregelt wird ein Beirat oder Ausschuss („${bodies[0]?.name ?? ''}“); ${figure}.`,
        certainty,
        evidence,
      }
    : {
        value: 'integration-network',
        reason: `${kind}, und geregelt wird eine Zusammenarbeit mehrerer Stellen; ${figure}.`,
        certainty,
        evidence,
      }
}
