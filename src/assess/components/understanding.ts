import type { Span } from '../../model/span.ts'
import { type Case, type Decision, passages, pick, plural } from './decision.ts'

const id = 'integrationsverstaendnis'

/** An own definition or Leitbild as chapter or clear passage (Leitfaden L443-451, L730-757). */
export function decideUnderstanding(given: Case): Decision {
  const { coding } = given
  const tasks = new Set(
    passages(given, id, 'cross-cutting', ['own', 'quoted', 'other-level', 'history']).map(({ start }) => start),
  )
  const definitions = passages(given, id, 'definition').filter(
    (finding) => finding.modality !== 'planned' && !tasks.has(finding.start),
  )
  const inChapter = definitions.filter((finding) => finding.role === 'understanding')
  const principles = passages(given, id, 'principles').filter(
    (finding) => finding.role === 'understanding' && finding.modality === 'binding',
  )
  const quoted = passages(given, id, 'definition', ['quoted', 'other-level'])
  const announced = passages(given, id, 'announced')
  const crossCutting = passages(given, id, 'cross-cutting')
  const chapter = ownChapter(given)
  const strong = definitions.filter((finding) => finding.cues.includes('we-understand'))
  if (announced.length > 0 && definitions.length <= 1 && principles.length < 3 && chapter.length < 3) {
    return {
      value: 'Geplant',
      certain: definitions.length === 0,
      reason: 'Ein Leitbild oder Verständnis von Integration soll erst erarbeitet werden.',
      evidence: pick(announced, 3),
    }
  }
  if (
    definitions.length >= 2 ||
    inChapter.length >= 1 ||
    strong.length >= 1 ||
    principles.length >= 4 ||
    chapter.length >= 3
  ) {
    return {
      value: 'ja',
      certain: definitions.length >= 3 && (inChapter.length > 0 || strong.length > 0),
      reason: `Das Dokument sagt in eigenen Worten, was Integration heißt (${whereSaid(definitions.length, inChapter.length > 0 || principles.length > 0 || chapter.length > 0)}).`,
      evidence: [
        ...pick([...inChapter, ...strong, ...definitions], 5),
        ...pick(principles, 3),
        ...chapter.slice(0, definitions.length > 0 ? 0 : 4),
      ],
    }
  }
  if (quoted.length >= 1) {
    return {
      value: 'teilw.',
      certain: quoted.length >= 2 && definitions.length === 0,
      reason: `Integration wird nur mit den Worten anderer bestimmt (${plural(quoted.length, 'Stelle', 'Stellen')}); ein eigenes Verständnis fehlt.`,
      evidence: pick(quoted, 4),
    }
  }
  return {
    value: 'nein',
    certain: definitions.length === 0 && announced.length === 0 && !coding.roles.includes('understanding'),
    reason:
      crossCutting.length > 0
        ? 'Kein eigenes Verständnis von Integration gefunden; dass sie Querschnittsaufgabe ist, genügt nicht.'
        : 'Kein eigenes Verständnis von Integration gefunden.',
    evidence: [],
    misses: [
      ...crossCutting.map((span) => ({
        reason: 'Querschnittsaufgabe allein ist kein Verständnis von Integration',
        span,
      })),
      ...definitions.map((span) => ({ reason: 'Einzelne Aussage, keine klare Bestimmung', span })),
    ],
  }
}

function whereSaid(definitions: number, chapter: boolean): string {
  if (definitions === 0) return 'in einem eigenen Abschnitt'
  return `${plural(definitions, 'Stelle', 'Stellen')}${chapter ? ', auch in einem eigenen Abschnitt' : ''}`
}

const own =
  /(?<![\p{L}])(?:wir|uns|unser\p{L}*|Stadt|Landkreis\p{L}*|Gemeinde|Kreis\p{L}*|Leit\p{L}+|Kompass|Vision|Präambel|Grundsätze|Haltung|Selbstverständnis|Integrationsverständnis|Grundverständnis)(?![\p{L}])/iu

/** Sentences under a heading that announces the own understanding ("Was wir unter Integration verstehen"), in any words. */
function ownChapter({ document, coding, codebook }: Case): readonly Span[] {
  const quoted = new Set(coding.findings.filter(({ voice }) => voice !== 'own').map(({ start }) => start))
  const announced = new Set(passages({ document, coding, codebook }, id, 'announced').map(({ section }) => section))
  return document.sentences.filter((sentence) => {
    const block = document.blocks[sentence.block]
    const section = document.sections[block?.section ?? -1]
    if (!block || !section || block.type === 'heading' || coding.roles[sentence.block] !== 'understanding') return false
    if (announced.has(block.section)) return false
    return own.test(section.title) && sentence.end - sentence.start > 40 && !quoted.has(sentence.start)
  })
}
