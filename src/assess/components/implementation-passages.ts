import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { type Case, passages } from './decision.ts'
import { tellsOfOthers, tellsOfThePast } from './tense.ts'

const id = 'monitoring'
const aspects = ['procedure', 'reporting', 'state', 'rhythm', 'indicators', 'addressee', 'who'] as const

/** What was chosen or reached lasts, in whatever tense it is told. */
const lasting: readonly string[] = ['state', 'indicators']

/** Sections that tell of something else than what is to become of this document. */
const outside: ReadonlySet<SectionRole | null> = new Set([
  'legal',
  'history',
  'done',
  'offers',
  'analysis',
  'understanding',
  'potentials',
])

export type ImplementationPassages = Readonly<{
  /** Sentences on checking and reporting that are about the implementation of this document. */
  core: readonly Finding[]
  /** Sentences by which a procedure is announced. */
  announced: readonly Finding[]
  /** Passages of all aspects in sections that may hold a procedure. */
  all: readonly Finding[]
  /** Sections whose heading announces a procedure. */
  headed: ReadonlySet<number>
}>

/** What the document says about watching its own implementation. */
export function passagesOnImplementation(given: Case): ImplementationPassages {
  const textOf = ({ start, end }: Finding) => given.document.text.slice(start, end)
  const headed = headedSections(given)
  const isOutside = ({ role, section }: Finding) => outside.has(role) && !(role === 'analysis' && headed.has(section))
  const sound = (aspect: string) =>
    passages(given, id, aspect).filter(
      (finding) =>
        !isOutside(finding) &&
        (lasting.includes(aspect) || finding.modality === 'planned' || !tellsOfThePast(textOf(finding))) &&
        !tellsOfOthers(textOf(finding), given.document),
    )
  const byAspect = new Map(aspects.map((aspect) => [aspect, sound(aspect)]))
  const on = (...names: readonly (typeof aspects)[number][]) => names.flatMap((name) => byAspect.get(name) ?? [])
  const announced = sound('announced').filter(({ modality }) => modality !== 'recommended')
  const described = new Set(
    on('state').flatMap(({ section, role }) => (role !== null && ofPlans.has(role) ? [] : [section])),
  )
  const isCore = (finding: Finding) =>
    !newVersion.test(textOf(finding)) &&
    (finding.role === 'monitoring' ||
      finding.role === 'continuation' ||
      headed.has(finding.section) ||
      described.has(finding.section) ||
      finding.cues.includes('implementation-checked') ||
      ofThisDocument.test(textOf(finding)))
  const core = [
    ...on('procedure', 'reporting').filter(isCore),
    ...on('state').filter((finding) => headed.has(finding.section) && isCore(finding)),
    ...on('indicators').filter((finding) => headed.has(finding.section) && measuresSuccess.test(textOf(finding))),
    ...on('addressee').filter((finding) => headed.has(finding.section) && isListed(given, finding)),
  ].filter((finding) => !announced.some((other) => overlap(other, finding)))
  return { core, announced, all: on(...aspects), headed }
}

/** Whether a rhythm is a date or an interval, not "regularly". */
export function isFixed({ cues }: Finding): boolean {
  return cues.includes('rhythm')
}

/** Sections whose own heading says that it is about checking or reporting, in any words. */
function headedSections({ coding }: Case): ReadonlySet<number> {
  const naming = ['heading', 'procedure', 'reporting', 'announced']
  return new Set(
    coding.findings
      .filter(
        ({ component, aspect, discount }) => component === id && discount === 'heading' && naming.includes(aspect),
      )
      .map(({ section }) => section),
  )
}

/** Sections of fields and plans, where "Umsetzung" is that of a single measure. */
const ofPlans: ReadonlySet<SectionRole> = new Set(['measures', 'goals', 'needs', 'recommendations'])

/** Below a heading such as "Berichterstattung" a bare list of committees says who is reported to. */
function isListed({ document }: Case, { block, start, end }: Finding): boolean {
  const type = document.blocks[block]?.type
  return type === 'list-item' && end - start < 80
}

/** Nouns that name the plans of a document or the watching of them. */
const ofThisDocument =
  /(?:umsetzung|abarbeitung|aufträge|maßnahme|massnahme|vorhaben|zielerreich|fortschritt|fortgang|zusagen|konzept|plan(?:s|es)?(?![\p{L}])|strategie|monitoring|controlling|evaluation|sachstand|programm|leitbild|leitlinien|ausführung)/iu

/** Figures that say how the plans fare, not how many people live here. */
const measuresSuccess = /(?:ziel|erfolg|gelingen|umsetz|maßnahm|vorhaben|konzept|woran|an denen|fortschritt)/iu

/** What is handed in is a new version of the document or a draft, not a report. */
const newVersion =
  /(?:neue|jeweilige|geänderte|überarbeitete)[nrs]?\s(?:neue\s)?(?:Fassung|Satzung)|Entwurf (?:einer|der|des)/u

/** "Über das Handlungsfeld Sprache berichtet …": a part of the document is reported on, not the whole. */
export function concernsOneField({ document }: Case, { start, end }: Finding): boolean {
  const sentence = document.text.slice(start, end)
  return /(?<!jede[nms]? )(?:Handlungsfeld|Themenfeld|Bereich|Kapitel|Abschnitt)(?:s|es)?\s\p{Lu}/u.test(sentence)
}
