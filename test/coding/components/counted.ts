import type { ComponentId } from '../../../src/model/values.ts'
import { codeBlocks, heading, paragraph } from '../coded-text.ts'

/** Whether a sentence in a chapter of its own yields a finding of the aspect that the rules may count. */
export function counted(component: ComponentId, aspect: string, sentence: string): boolean {
  return codeBlocks([heading('Kapitel'), paragraph(sentence)]).findings.some(
    (finding) =>
      finding.component === component &&
      finding.aspect === aspect &&
      finding.discount === null &&
      finding.voice === 'own' &&
      finding.modality === 'binding',
  )
}
