import type { GermanCase } from './german-nouns.ts'
import { isPlural, withArticle } from './german-nouns.ts'
import type { RelationNames } from './network-texts.ts'

/** What an arrow says as a German sentence; names whose gender is not certain are quoted without an article. */
export function germanRelation({ from, kind, to }: RelationNames): string {
  const { singular, plural, object, behind } = predicates[kind]
  const subject = named(from, 'nominative')
  const verb = isPlural(from) ? plural : singular
  const words = [subject, verb, objectOf(to, object), ...(behind ? [behind] : [])].join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

type ObjectForm = 'accusative' | 'an' | 'zu'
type Predicate = Readonly<{ singular: string; plural: string; object: ObjectForm; behind?: string }>

const predicates: Readonly<Record<RelationNames['kind'], Predicate>> = {
  elects: { singular: 'wählt', plural: 'wählen', object: 'accusative' },
  appoints: { singular: 'beruft', plural: 'berufen', object: 'accusative' },
  prepares: { singular: 'bereitet', plural: 'bereiten', object: 'accusative', behind: 'vor' },
  'reports-to': { singular: 'berichtet', plural: 'berichten', object: 'an' },
  'part-of': { singular: 'gehört', plural: 'gehören', object: 'zu' },
  advises: { singular: 'berät', plural: 'beraten', object: 'accusative' },
}

function objectOf(name: string, form: ObjectForm): string {
  if (form === 'accusative') return named(name, 'accusative')
  if (form === 'an') return `an ${named(name, 'accusative')}`
  return `zu ${named(name, 'dative')}`.replace(/^zu dem /, 'zum ').replace(/^zu der /, 'zur ')
}

function named(name: string, inCase: GermanCase): string {
  return withArticle(name, inCase) ?? `„${name}“`
}
