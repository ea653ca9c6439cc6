import type { Aspect } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import { componentIdSchema, type Modality } from '../../model/values.ts'
import type { CueHit } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { isNegated } from '../reading/negation.ts'

/**
 * All passages that speak for an aspect of a component: one finding per sentence and aspect, in reading order. Findings
 * that cannot count carry the reason in `discount`.
 */
export function findComponentPassages(text: CodingText): readonly Finding[] {
  const { aspects } = aspectsOf(text)
  const findings: Finding[] = []
  let before: readonly Finding[] = []
  for (const index of text.document.sentences.keys()) {
    const own = findingsIn(text, index, aspects)
    const carried = before.flatMap((finding) => {
      const continues = aspects.get(`${finding.component}/${finding.aspect}`)?.carries === true
      const known = own.some(({ component, aspect }) => component === finding.component && aspect === finding.aspect)
      return continues && !known ? carryOver(text, index, finding) : []
    })
    before = [...own, ...carried]
    findings.push(...weighed(before, aspects))
  }
  return findings
}

/**
 * Findings of a sentence after aspects that speak against others have done so: what they void carries a discount, and
 * they themselves are no findings.
 */
function weighed(found: readonly Finding[], aspects: Aspects): readonly Finding[] {
  const known = ({ component, aspect }: Finding) => aspects.get(`${component}/${aspect}`)
  const against = found.filter((finding) => (known(finding)?.against.length ?? 0) > 0)
  const isVoid = ({ component, aspect, cues }: Finding) =>
    against.some((other) => {
      const { against: voids = [], outweighed = false } = known(other) ?? {}
      return other.component === component && voids.includes(aspect) && !(outweighed && cues.length > 1)
    })
  return found
    .filter((finding) => !against.includes(finding))
    .map((finding) => (isVoid(finding) ? { ...finding, discount: finding.discount ?? 'countered' } : finding))
}

type Aspects = ReadonlyMap<string, Aspect>

function aspectsOf(text: CodingText): Readonly<{ aspects: Aspects }> {
  const { components } = text.knowledge.codebook
  return {
    aspects: new Map(
      components.flatMap(({ id, aspects }) => aspects.map((aspect) => [`${id}/${aspect.id}`, aspect] as const)),
    ),
  }
}

function findingsIn(text: CodingText, index: number, aspects: Aspects): readonly Finding[] {
  const hits = text.hits[index] ?? []
  if (hits.length === 0) return []
  const sentence = text.document.sentences[index]
  if (!sentence || text.document.blocks[sentence.block]?.type === 'toc') return []
  return [...Map.groupBy(hits, (hit) => hit.group)].flatMap(([group, found]) => {
    const aspect = aspects.get(group)
    const first = found[0]
    if (!aspect || !first) return []
    const negated = aspect.negatable && isNegated(text.document.text, sentence, first)
    return toFinding(text, index, found, negated ? 'negated' : text.context(index).modality)
  })
}

function toFinding(text: CodingText, index: number, hits: readonly CueHit[], modality: Modality): readonly Finding[] {
  const sentence = text.document.sentences[index]
  const block = sentence && text.document.blocks[sentence.block]
  const [id, aspect = ''] = hits[0]?.group.split('/') ?? []
  if (!sentence || !block) return []
  const role = text.blockRoles[sentence.block] ?? null
  return [
    {
      component: componentIdSchema.parse(id),
      aspect,
      cues: [...new Set(hits.map((hit) => hit.cue))],
      start: sentence.start,
      end: sentence.end,
      modality,
      voice: text.context(index).voice,
      section: block.section,
      block: sentence.block,
      role,
      discount: block.type === 'heading' ? 'heading' : role === 'back-matter' ? 'back-matter' : null,
    },
  ]
}

/** Beginnings of a sentence that goes on about what the one before named. */
const goesOn =
  /^(?:Es|Er|Sie|Das|Dies\p{L}*|Ein solche\p{L}*|Eine solche|Hierzu|Hierfür|Dazu|Dafür|Dabei|Daran|Vorgesehen|Geplant|Empfohlen|Einzelheiten|Näheres|Gedacht)(?![\p{L}])/u

/** The next sentence of the same block speaks for the same aspect when it goes on about it as a plan or as advice. */
function carryOver(text: CodingText, index: number, finding: Finding): readonly Finding[] {
  const { document } = text
  const sentence = document.sentences[index]
  if (!sentence || sentence.block !== finding.block) return []
  const { modality, voice } = text.context(index)
  if (modality !== 'planned' && modality !== 'recommended') return []
  if (!goesOn.test(document.text.slice(sentence.start, sentence.start + 40))) return []
  return [
    {
      ...finding,
      start: sentence.start,
      end: sentence.end,
      modality,
      voice: voice === 'history' ? voice : finding.voice,
    },
  ]
}
