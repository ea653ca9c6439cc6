import type { ComponentId } from '../../model/values.ts'
import type { NamedBundle } from '../report-input.ts'

/** Anchor of the part about one bundle. */
export function bundleAnchor({ index }: NamedBundle): string {
  return `k${index + 1}`
}

/** Anchor of the details of a component of a bundle. */
export function componentAnchor(named: NamedBundle, component: ComponentId): string {
  return `${bundleAnchor(named)}-${component}`
}

/** Anchor of the details of a requirement of a bundle; the place in the catalogue keeps it short and free of odd characters. */
export function requirementAnchor(named: NamedBundle, place: number): string {
  return `${bundleAnchor(named)}-a${place + 1}`
}

/** Anchor of the part about the network of a bundle. */
export function networkAnchor({ index }: NamedBundle): string {
  return `n${index + 1}`
}

/** Anchor of the action fields of a bundle. */
export function fieldsAnchor(named: NamedBundle): string {
  return `${bundleAnchor(named)}-felder`
}

/** Anchor of what a bundle says integration is. */
export function understandingAnchor(named: NamedBundle): string {
  return `${bundleAnchor(named)}-verstaendnis`
}

/** Anchor of the measures of a bundle. */
export function measuresAnchor(named: NamedBundle): string {
  return `${bundleAnchor(named)}-massnahmen`
}
