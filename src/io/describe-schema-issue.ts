import type { z } from 'zod'
import { allowedKeys } from './schema-keys.ts'

export type IssuePlace = Readonly<{
  /** The unknown key, when the issue is about one. */
  key: string | null
  /** The whole content of the file. */
  value: unknown
  schema: z.ZodType
}>

/** A fault that a schema found in a file of knowledge, in German, with what would be allowed. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, { key, value: whole, schema }: IssuePlace): string {
  const name = issue.path.filter((part) => typeof part === 'string').at(-1) ?? ''
  const entry = name === '' ? 'Der Inhalt' : `„${String(name)}“`
  const value = valueAt(whole, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return `„${key ?? ''}“ ist unbekannt${allowed(allowedKeys(schema, issue.path, whole))}`
    case 'invalid_value':
      return `${entry}${value === undefined ? ' fehlt' : `: ${shown(value)} ist nicht erlaubt`}${allowed(issue.values.map(String))}`
    case 'invalid_union':
      return `${entry}${value === undefined ? ' fehlt' : `: ${shown(value)} ist nicht erlaubt`}${allowed(optionsOf(issue))}`
    case 'invalid_type':
      return value === undefined
        ? `${entry} fehlt`
        : `${entry}: ${shown(value)} ist nicht erlaubt${allowed([typeName(issue.expected)])}`
    case 'too_small':
      return `${entry} ist leer oder zu klein; mindestens ${String(issue.minimum)}`
    case 'too_big':
      return `${entry} ist zu groß; höchstens ${String(issue.maximum)}`
    case 'invalid_format':
      return `${entry}: ${shown(value)} hat nicht die richtige Form${allowed([formatName(issue)])}`
    case 'invalid_key':
      return `${entry}: ein Schlüssel ist nicht erlaubt${allowed(issue.issues.flatMap((inner) => ('values' in inner ? inner.values.map(String) : [])))}`
    default:
      return `${entry}: ${issue.message}`
  }
}

function allowed(values: readonly string[]): string {
  return values.length === 0 ? '' : `; erlaubt: ${values.join(', ')}`
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}

function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'ein Datum wie 2024-09-18'
  if (issue.message === 'kebab-case') return 'Kleinbuchstaben a-z, Ziffern und Bindestriche'
  return issue.pattern ?? issue.format
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'Text',
    number: 'Zahl',
    int: 'ganze Zahl',
    boolean: 'true oder false',
    array: 'Liste',
    object: 'Einträge mit Namen',
    record: 'Einträge mit Namen',
  }
  return names[expected] ?? expected
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nichts')
  return `„${text.length > 60 ? `${text.slice(0, 60)}…` : text}“`
}

/** The value at a path of keys and indexes; undefined when there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}
