import type { SectionField } from '../../model/coding.ts'
import { sectionsAround } from '../../model/lookup.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { sectionsBuiltAlike } from './built-alike.ts'
import { distinct, fewest } from './field-section.ts'
import { listedFields } from './listed-fields.ts'
import {
  sectionsAboutFields,
  sectionsBelowCollective,
  sectionsNamedAsFields,
  siblingsWithSamePrefix,
} from './named-fields.ts'
import { chaptersByTopic, siblingsWithFieldNames } from './sibling-fields.ts'

/**
 * The action fields of a document: sections that are named as fields, that stand under a heading of fields, that are
 * built alike, or sibling sections that bear the names of fields and hold goals or measures; else fields that are only
 * listed. Where a paper lists its fields and is ordered by groups of people, the listed ones are its fields.
 */
export function findFields(text: CodingText): readonly SectionField[] {
  for (const find of [sectionsNamedAsFields, sectionsBelowCollective, siblingsWithSamePrefix]) {
    const found = distinct(text, outermost(text, find(text)))
    if (found.length >= fewest) return byPeople(text, found)
  }
  const siblings = distinct(text, siblingsWithFieldNames(text))
  const alike = distinct(text, sectionsBuiltAlike(text))
  const known = (fields: readonly SectionField[]) => fields.filter(({ zik }) => zik.length > 0).length
  const isAlike = alike.length >= fewest && (siblings.length < fewest || known(alike) * 2 >= known(siblings))
  const found = isAlike ? alike : siblings
  if (found.length >= fewest) return byPeople(text, found)
  const about = distinct(text, sectionsAboutFields(text))
  if (about.length >= fewest) return about
  const listed = listedFields(text)
  return listed.length >= fewest ? listed : byPeople(text, distinct(text, chaptersByTopic(text)))
}

/** Fields are not divided into fields: of nested ones the outer stand. */
function outermost({ document }: CodingText, fields: readonly SectionField[]): readonly SectionField[] {
  const own = new Set(fields.map(({ section }) => section))
  return fields.filter(
    ({ section }) =>
      !sectionsAround(document, section)
        .slice(1)
        .some((around) => own.has(around)),
  )
}

/** The sections, unless they are groups of people and the fields are listed elsewhere. */
function byPeople(text: CodingText, found: readonly SectionField[]): readonly SectionField[] {
  if (found.filter(({ name }) => isGroup(name)).length * 2 < found.length) return found
  const listed = listedFields(text).filter(({ name }) => !isGroup(name))
  return listed.length >= fewest ? listed : found
}

/** Groups of people by age, sex, family, standing, or described by a clause. */
const group =
  /(?:^|[\s,])(?:\p{L}*kinder|jugend(?:liche)?|junge|\p{L}*frauen|männer|mädchen|jungen|\p{L}*familien|\p{L}*eltern|mütter|väter|\p{L}*erwachsene|ältere|alte|senior\p{L}*|alleinerziehende|studierende|auszubildende|berufstätige|beschäftigte|arbeitslose|\p{L}*zugewanderte|geflüchtete|\p{L}*flüchtlinge|\p{L}*aussiedler|\p{L}*migrant\p{L}*|\p{L}*ausländer\p{L}*|eu-bürger\p{L}*|neuankommende|einheimische|alteingesessene|arbeitnehmer\p{L}*|menschen (?:mit|ohne|in)|belegschaft|fachkräfte|unternehmer(?:innen|\*innen|:innen)?)(?!\p{L})/iu

const isGroup = (name: string): boolean => group.test(name) || /^(?:Wer|Alle, die|Die, die|Menschen, die)\s/u.test(name)
