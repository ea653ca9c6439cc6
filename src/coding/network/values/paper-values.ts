import { asPrinted, coded, type Reader } from './value.ts'

export const basis: Reader = ({ words }) => {
  const kinds: string[] = []
  if (/konzept|Leitbild|Aktionsplan|Integrationsplan|Leitlinien der/iu.test(words)) kinds.push('concept')
  if (/Beschluss|beschlossen|Beschlüsse|Kreistagsbeschl|Ratsbeschl/u.test(words)) kinds.push('decision')
  if (
    /gesetz|ordnung|(?<!\p{L})§|verordnung|Richtlinie|GemO/iu.test(words.replace(/Geschäftsordnung|Tagesordnung/gu, ''))
  )
    kinds.push('law')
  if (kinds.length === 0 && /Auftrag/u.test(words)) kinds.push('mandate')
  return kinds.length > 0 ? kinds.map((kind) => coded(kind)) : [asPrinted(words)]
}
