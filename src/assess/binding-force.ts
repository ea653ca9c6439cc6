import { type BindingForce, bindingAttributes } from '../model/binding-force.ts'
import type { PrintedValue } from '../model/values.ts'
import type { Case } from './components/decision.ts'
import { nearlyAll, shareOf } from './components/measure-shares.ts'

/** How binding a concept is: the decision of the council, shares of measures with each attribute, monitoring (Leitfaden L473). */
export function assessBindingForce({ coding }: Case, monitoring: PrintedValue): BindingForce {
  const { measures } = coding
  const decided = coding.profile.councilDecision.value
  const councilDecision = decided !== null && !onlyNoted(decided)
  const stated = bindingAttributes.map((attribute) => {
    const { having, share } = shareOf(measures, (measure) => {
      const value = measure[attribute]
      return Array.isArray(value) ? value.length > 0 : value !== null
    })
    return [attribute, { measures: having.length, share: measures.length > 0 ? share : null }] as const
  })
  const met = [
    councilDecision,
    ...stated.map(([, { share }]) => share !== null && share >= nearlyAll),
    monitoring === 'ja',
  ]
  return {
    councilDecision,
    measures: measures.length,
    binding: measures.filter(({ modality }) => modality === 'binding').length,
    stated: Object.fromEntries(stated) as BindingForce['stated'],
    monitoring,
    met: met.filter(Boolean).length,
  }
}

/** "zustimmend zur Kenntnis genommen": the council knows the concept, and is not bound by it. */
function onlyNoted(decision: string): boolean {
  return (
    /Kenntnis(?:nahme)?(?!\p{L})/u.test(decision) &&
    !/(?<!\p{L})(?:[Bb]eschlossen|[Bb]eschloss|[Vv]erabschiedet|[Gg]ebilligt|[Zz]ugestimmt|[Aa]ngenommen|Beschluss\s?-?Nr)/u.test(
      decision,
    )
  )
}
