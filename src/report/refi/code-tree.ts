import { foldSpaces } from '../../model/fold-spaces.ts'
import { guidOf } from './guid.ts'

/** A code before it has a name of its own. `key` says what it stands for and is the same in every project. */
export type CodePlan = Readonly<{
  key: string
  name: string
  description: string
  /** Null for codes that only hold others. */
  color: string | null
  children: readonly CodePlan[]
}>

/** A code with an id, and a name that no other code of the codebook has. */
export type Code = Readonly<Omit<CodePlan, 'children'> & { guid: string; children: readonly Code[] }>

/**
 * Gives every code its id and a name that is unique in the whole tree, whatever the case of its letters: programs that know
 * a code by its name alone would silently put two of one name together.
 */
export function namedCodes(plans: readonly CodePlan[]): readonly Code[] {
  const taken = new Set<string>()
  const named = (plan: CodePlan): Code => {
    const { key, description, color } = plan
    const name = unused(foldSpaces(plan.name) || plan.key, taken)
    return { key, name, description, color, guid: guidOf('code', key), children: plan.children.map(named) }
  }
  return plans.map(named)
}

/** All codes of the tree, each before those below it. */
export function allCodes(codes: readonly Code[]): readonly Code[] {
  return codes.flatMap((code) => [code, ...allCodes(code.children)])
}

/** The name, or the name with the first free number behind it. */
export function unused(name: string, taken: Set<string>): string {
  let candidate = name
  for (let number = 2; taken.has(comparable(candidate)); number += 1) candidate = `${name} (${number})`
  taken.add(comparable(candidate))
  return candidate
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
