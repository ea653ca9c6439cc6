import type { Block } from '../../model/document.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { actOf } from './act-of-sentence.ts'
import { findActor } from './find-actor.ts'
import { labelsIn } from './measures-in-labels.ts'
import { findPeriod } from './parse-period.ts'

/** Nouns of doing at the beginning of an item: "Einrichtung von …", "Ausweitung der …", "Anschluss aller …". */
const nominal =
  /^(?:\p{Lu}?\p{Ll}+e[rns]?\s)?(?:\p{Lu}[\p{L}-]*(?:ung|ion|bau|nahme|gabe|führung|schluss|start|kauf|tausch|legung|stellung|gang|satz))(?:en)?\s(?:von|der|des|eines|einer|aller|je|für|und|mit|zur|zum|durch|an|im|in)\s/u
/** Nouns of founding something: goals promote and improve, plans set up, print and train. */
const founding =
  /^(?:\p{Lu}?\p{Ll}+e[rns]?\s)?(?:Einrichtung|Aufbau|Eröffnung|Gründung|Herausgabe|Erstellung|Erarbeitung|Übersetzung|Schulung|Durchführung|Ausrichtung|Benennung|Bestellung|Einführung|Anschaffung|Einstellung|Anmietung|Veröffentlichung|Druck|Umbau|Ausschreibung|Beauftragung|Berufung|Auflage|Fortführung|Verlängerung|Start|Organisation|Bereitstellung|Gestaltung|Vergabe|Verteilung)\s(?:eine[rs]?|von|des|der|neuer|mehrsprachiger|zusätzlicher|\p{Ll}+er)\s/u
/** Infinitives at the end: "Migrantenvereine einladen". */
const infinitive =
  /\s(?:ein|aus|auf|an|durch|fort|weiter|vor|bereit)?(?:richten|bauen|führen|bieten|laden|stellen|arbeiten|setzen|wickeln|schaffen|fördern|stärken|bilden|schulen|erstellen|prüfen|gründen|entwickeln|unterstützen|vernetzen|übersetzen)(?:[.;,]|\s\(|$)/u

/** What is to become of people and places is a goal, unless something is founded. */
const wish = /(?<!\p{L})(?:soll|sollen|wollen|möchten)(?!\p{L})/u

export type ItemLikeness = 'plan' | 'founding' | 'assigned' | null

/**
 * Whether a list item reads like a measure: "assigned" when it names who or when at its end or behind a label, "founding" when it sets something up, "plan"
 * when it only advises, begins something or names a doing.
 */
export function likenessOf(text: CodingText, block: Block, firstSentence: number | undefined): ItemLikeness {
  const content = text.document.text.slice(block.start, block.end)
  if (isAssigned(text, block, content)) return 'assigned'
  if (firstSentence === undefined) return null
  const { modality, voice } = text.context(firstSentence)
  if (voice !== 'own') return null
  const act = actOf(content)
  if (founding.test(content) || (act.founding && act.definite)) return 'founding'
  if (wish.test(content)) return null
  if (modality === 'recommended' || act.founding || act.intended || act.doing) return 'plan'
  return nominal.test(content) || infinitive.test(content) ? 'plan' : null
}

function isAssigned(text: CodingText, block: Block, content: string): boolean {
  if (labelsIn(text, block).some(({ attribute }) => attribute === 'responsible' || attribute === 'period')) return true
  const tail = /(?:\(([^()]{3,110})\)|\s[–—-]\s([^–—()]{3,90})|[.;:]\s([^.;:]{3,90}))[.\s★*]*$/u.exec(content)
  const end = tail?.[1] ?? tail?.[2] ?? tail?.[3]
  if (!end) return false
  return (
    findActor(`(${end})`, text.knowledge.actors) !== null &&
    (nominal.test(content) || findPeriod(end, false) !== null || tail?.[1] !== undefined)
  )
}
