import type { SectionRole } from '../../model/codebook.ts'
import type { Block } from '../../model/document.ts'
import { type Case, isWithin } from './decision.ts'
import { isInMeasure } from './measure-shares.ts'

/**
 * Lists that a sentence leads in as what is wanted ("Daher soll gelten:", "Wir wünschen uns eine Stadt, in der"), by the
 * indexes of their items. When at least two fields bring their list so, the lists of the other fields are meant alike.
 */
export function ledInStates(given: Case): readonly number[] {
  const { document, coding } = given
  const planned = isInMeasure(given)
  const fieldOf = (block: Block) =>
    coding.fields.findIndex(({ section }) => section >= 0 && isWithin(given, block.section, section))
  const lists = listsWithLead(given).flatMap(({ lead, items }) => {
    const block = document.blocks[lead]
    if (!block || items.some((item) => isPlanned(document.blocks[item], planned))) return []
    const field = fieldOf(block)
    const role = coding.roles[lead] ?? null
    if (elsewhere.has(role) || (field < 0 && role === 'understanding')) return []
    return [{ items, field, isWanted: leadsInWish(lastSentence(given, block)) }]
  })
  const wanted = lists.filter(({ isWanted }) => isWanted)
  const inFields = new Set(wanted.flatMap(({ field }) => (field >= 0 ? [field] : [])))
  const recurs = inFields.size >= 2
  const alike = lists.filter(({ field, isWanted }) => recurs && !isWanted && field >= 0 && !inFields.has(field))
  return [...wanted, ...alike].flatMap(({ items }) => items)
}

/** Sections in which a list tells of something else, or of what is done. */
const elsewhere: ReadonlySet<SectionRole | null> = new Set([
  'preface',
  'process',
  'legal',
  'history',
  'done',
  'offers',
  'actors',
  'measures',
  'recommendations',
  'monitoring',
  'continuation',
  'back-matter',
])

const isPlanned = (block: Block | undefined, planned: (block: Block) => boolean) => !block || planned(block)

/** Lists with the paragraph right above them. */
function listsWithLead({ document }: Case): readonly Readonly<{ lead: number; items: readonly number[] }>[] {
  const { blocks } = document
  return blocks.flatMap((block, lead) => {
    if (block.type !== 'paragraph') return []
    const items: number[] = []
    for (let at = lead + 1; blocks[at]?.type === 'list-item' && blocks[at]?.section === block.section; at++)
      items.push(at)
    return items.length >= 2 ? [{ lead, items }] : []
  })
}

function lastSentence({ document }: Case, { start, end }: Block): string {
  const words = document.text.slice(start, end).trim()
  return words.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? words
}

/** Whether the words open a list of what is wanted: they stop in the middle or at a colon, and tell of will, future or success. */
export function leadsInWish(words: string): boolean {
  const said = words.replace(/ohne (?:\p{L}+ )?Anspruch auf/giu, '')
  return /(?::|,|…|–|\p{L})\s*$/u.test(said) && wish.test(said) && !other.test(said)
}

const wish =
  /(?<!\p{L})(?:streben|strebt|anzustreben|angestrebt\p{L}*|erstreb\p{L}*|wünsch\p{L}*|wunsch\p{L}*|erhoff\p{L}*|hoffen|hoffnung\p{L}*|träum\p{L}*|zukunft|künftig|zukünftig|morgen|in (?:zehn|fünf|fünfzehn|zwanzig|einigen) jahren|im jahre? 20[2-5]\d|\p{L}*ziele?n?|zielbild|vision|leitvorstellung|soll|sollen|soll(?:en)? gelten|wollen|möchten|erreichen|anspruch|vor augen|vorstell\p{L}*|stellen (?:wir )?uns (?:\p{L}+ )*vor|schwebt \p{L}+ vor|vorgenommen|nehmen (?:wir )?uns (?:\p{L}+ )*vor|darauf hin|setzen (?:wir )?uns dafür ein|liegt (?:uns )?daran|wichtig|am herzen|geht es (?:uns )?(?:darum|um)|es geht uns)(?!\p{L})|(?<!\p{L})(?:erreicht|gelungen|gelingt|gut|geschafft|erfüllt|erfolgreich|zufrieden|am ziel|angekommen|gewonnen|anders)(?!\p{L}).{0,60}(?<!\p{L})(?:wenn|sobald)\s*[:,…]?\s*$|(?<!\p{L})(?:merkt|merken|erkennt|erkennen|sieht|sehen|spürt|spüren|zeigt sich)(?!\p{L}).{0,40}daran/iu

/** What leads in acts, duties of others, wants, complaints, voices, praise of what is there, the past. */
const other =
  /(?<!\p{L})(?:\p{L}*maßnahmen?|\p{L}*massnahmen?|schritte?|vorhaben|projekte?n?|angebote?n?|tun|tut|macht|machen|unternimmt|unternehmen|umsetzen|umgesetzt|geplant|vorgesehen|vorgeschlagen|vorschlag|vorschläge|empf\p{L}*|aufgaben|zuständig\p{L}*|dazu (?:wird|werden|soll|sollen|gehör\p{L}*)|fehl(?:t|en)|mangel\p{L}*|hindernis\p{L}*|beklagt\p{L}*|genannt|nannten|berichtet\p{L}*|sagten|befragt\p{L}*|wurden?|waren?|hatten?|galt|früher|bereits|bislang|derzeit|heute schon|bund|land|freistaat|länder|träger|teilnehmende\p{L}*|wünschten|gewünscht haben|unterlagen|mitglieder|themen|fragen|(?:will|wollen|möchten) wissen)(?!\p{L})/iu
