import { sectionsAround } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import { type Case, isWithin, type Passage } from './decision.ts'
import { isInMeasure } from './measure-shares.ts'

/** What is said of the body in charge of a whole field, and of which field. */
export type FieldBody = Readonly<{ field: number; passage: Passage }>

/**
 * Bodies in charge of fields, as the structure shows them: a short line with an office that stands in one field after the
 * other, whatever its words, or a table that gives each field an office.
 */
export function fieldBodies(given: Case): readonly FieldBody[] {
  return [...shortLines(given), ...rowsOfFields(given)]
}

/** The field a section belongs to, -1 for none. */
export function fieldAround({ coding, document }: Case, section: number): number {
  return sectionsAround(document, section).find((at) => coding.fields.some((field) => field.section === at)) ?? -1
}

/** A line is no longer than this. */
const longest = 130

/** Single sentences of their own that name an office and this field. */
function shortLines(given: Case): readonly FieldBody[] {
  const { document } = given
  const planned = isInMeasure(given)
  return document.blocks.flatMap((block) => {
    const words = document.text.slice(block.start, block.end)
    if (block.type !== 'paragraph' || words.length > longest || planned(block) || !isLineOfBody(words)) return []
    const field = fieldAround(given, block.section)
    return field >= 0 ? [{ field, passage: block }] : []
  })
}

/** Whether a line says whose field this is: an office in one short sentence about this field or its charge, that tells no news. */
export function isLineOfBody(words: string): boolean {
  const isOne = !/[.!?]\s+\p{Lu}/u.test(words.replace(/(?:Abt|St|e|V|Nr|Dr)\.\s/gu, ''))
  return isOne && office.test(words) && (here.test(words) || charge.test(words)) && !news.test(words)
}

const office =
  /(?<!\p{L})(?:\p{L}*amt(?:e?s)?|\p{L}*ämter|amt für|\p{L}*fachbereich|fachdienst|fachgebiet|dezernat|sachgebiet|\p{L}*stelle|abteilung|referat|eigenbetrieb|\p{L}*büro|\p{L}*beauftragter?n?|volkshochschule|jobcenter|wirtschaftsförderung|kämmerei|\p{L}*verwaltung|\p{L}*werke|wohnungsbaugesellschaft|(?:bürgermeister|landrat|landrät|beigeordnet|dezernent|amtsleiter)\p{L}*|team|FB|FD|SG|(?:Dez|Abt)\.)(?!\p{L})/iu
const here =
  /(?<!\p{L})(?:hier|hierfür|dafür|darum|diese[mnrs]? (?:\p{L}+)?(?:bereich|feld|thema|kapitel|abschnitt|gebiet|baustein|aufgabe)\p{L}*|(?:für|in) diese[mns]?|dieses (?:feld|thema|kapitel|gebiet)\p{L}*|\p{L}*(?:handlungsfeld|themenfeld|arbeitsgebiet)e?s?)(?!\p{L})/iu
const charge =
  /(?<!\p{L})(?:zuständig\p{L}*|verantwort\p{L}*|federführ\p{L}*|ansprech\p{L}*|einsteh\p{L}*|geradesteh\p{L}*|gerade|pflicht|kümmert|sorgt|obhut|leitung|leitet|hut|hand|händen|hände|obliegt|koordin\p{L}*|betreut|regie|steuert|patin|pate|lead)(?!\p{L})/iu
/** What an office reports, offers or did; whose task it is by law; denials. */
const news =
  /(?<!\p{L})(?:bericht\p{L}*|sagt\p{L}*|klag\p{L}*|zähl\p{L}*|meldet\p{L}*|stellte\p{L}*|teilte|bietet|bieten|berät|beraten|wurden?|war|waren|hatten?|gab|kein\p{L}*|nicht|niemand|gesetz\p{L}*|quelle|angaben|stand|befragt\p{L}*|geöffnet|telefon|Bund(?:es)?|Land(?:es)?|Bundesamt|Landesamt)(?!\p{L})/iu

/** Rows of a table that name a field, with an office in a column of those in charge. */
function rowsOfFields(given: Case): readonly FieldBody[] {
  const { document, coding } = given
  const fields = coding.fields.filter(({ section }) => section >= 0)
  const words = ({ start, end }: Span) => document.text.slice(start, end).trim()
  return document.blocks.flatMap((block) => {
    const [head, ...rows] = block.table?.rows ?? []
    const column = head?.findIndex((cell) => headOfCharge.test(words(cell))) ?? -1
    if (column < 0) return []
    return rows.flatMap((row) => {
      const body = row[column]
      // A row with the name of a field over all columns is a heading of the table.
      const named = row.flatMap((cell) => {
        const field = fields.find(({ name }) => cell.start !== body?.start && sameName(words(cell), name))
        return field ? [field] : []
      })
      const field = named[0]
      if (
        !body ||
        !field ||
        words(body).length < 3 ||
        sameName(words(body), field.name) ||
        isWithin(given, block.section, field.section)
      )
        return []
      return [{ field: field.section, passage: { start: body.start, end: body.end, section: block.section } }]
    })
  })
}

const headOfCharge =
  /^(?:\p{L}*zuständig\p{L}*|\p{L}*verantwort\p{L}*|\p{L}*federführ\p{L}*|hut auf|leitung|wer|fachamt|amt|zuständiges? .*|umsetzung|koordination)(?!\p{L})/iu

/** "I Sprache" and "Handlungsfeld 1: Sprache" name the field Sprache. */
const sameName = (cell: string, name: string): boolean =>
  cell.length >= name.length &&
  cell.length <= name.length + 25 &&
  cell.toLowerCase().endsWith(name.replace(/^[\dIVX]+[.:)]?\s/u, '').toLowerCase())
