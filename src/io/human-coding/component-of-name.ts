import type { ComponentId } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import { plainKey } from './plain-key.ts'

/** What coders call the components besides the ids, which are the titles of Abbildung 7 written plainly. */
const otherNames: Readonly<Record<ComponentId, readonly string[]>> = {
  'bedarfs-und-potenzialanalyse': [
    'Bedarfs- und Potentialanalyse',
    'Bedarfsanalyse',
    'Potenzialanalyse',
    'Bedarfe und Potenziale',
    'Analysis of needs and potentials',
    'Needs analysis',
  ],
  angebotsanalyse: ['Bestandsanalyse der Angebote', 'Analyse der Angebote', 'Analysis of services', 'Offers'],
  integrationsverstaendnis: ['Verständnis von Integration', 'Understanding of integration', 'Integrationsbegriff'],
  handlungsfelder: ['Handlungsfeld', 'Fields of action', 'Action fields'],
  'ziele-und-massnahmen': ['Ziele/Maßnahmen', 'Ziele & Maßnahmen', 'Maßnahmen und Ziele', 'Goals and measures'],
  umsetzungsakteure: ['Akteure der Umsetzung', 'Zuständigkeiten', 'Actors of implementation', 'Actors'],
  umsetzungszeitraeume: ['Umsetzungszeitraum', 'Zeiträume', 'Zeiträume der Umsetzung', 'Periods', 'Time frames'],
  priorisierung: ['Priorisierung der Maßnahmen', 'Prioritäten', 'Priorisation', 'Prioritisation of measures'],
  monitoring: ['Monitoring und Evaluation', 'Monitoring/Evaluation', 'Evaluation'],
  fortschreibung: ['Fortschreibung des Konzepts', 'Continuation', 'Updating', 'Revision'],
}

const idsByKey: ReadonlyMap<string, ComponentId> = new Map(
  componentIds.flatMap((id) => [id, ...otherNames[id]].map((name) => [plainKey(name), id] as const)),
)

/** The component that a heading, a code or a variable names; a number in front ("3. Monitoring") does not matter. */
export function componentOfName(name: string): ComponentId | null {
  const key = plainKey(name)
  return idsByKey.get(key) ?? idsByKey.get(key.replace(/^\d+/, '')) ?? null
}
