import { z } from 'zod'

/** The keys that a schema allows at a place of a value, for saying what may stand there; empty where anything may. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  let current: unknown = schema
  let node = value
  for (const key of path) {
    current = childOf(resolved(current, node), key)
    node = typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined
  }
  const target = resolved(current, node)
  return target instanceof z.ZodObject ? Object.keys(target.shape) : []
}

function childOf(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)]
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
}

/** Unwraps optional and default values and chooses the member of a union that the value names. */
function resolved(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return resolved(schema.unwrap(), value)
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema
  const tag = schema.def.discriminator
  const wanted = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[tag] : undefined
  return schema.options.find((option) => {
    const member = option instanceof z.ZodObject ? option.shape[tag] : undefined
    return member instanceof z.ZodLiteral && member.values.has(wanted as string)
  })
}
