import type { Messages } from './messages.ts'

/** The names of the ten components in English, in texts as at the head of columns. */
export const englishComponents: Messages['components'] = {
  'bedarfs-und-potenzialanalyse': 'Analysis of needs and potentials',
  angebotsanalyse: 'Analysis of existing services',
  integrationsverstaendnis: 'Understanding of integration',
  handlungsfelder: 'Action fields',
  'ziele-und-massnahmen': 'Goals and measures',
  umsetzungsakteure: 'Responsible actors',
  umsetzungszeitraeume: 'Periods of implementation',
  priorisierung: 'Priorities among measures',
  monitoring: 'Monitoring',
  fortschreibung: 'Continuation',
}
