import type { TitleWord } from './title-words.ts'
import { rootOf } from './title-words.ts'

/**
 * Words that tell two otherwise alike measures apart: for whom, at which kind of school, at which level. Titles that name
 * different members of a class mean different measures, however much else they share.
 */
const classes: readonly (readonly (readonly string[])[])[] = [
  [
    ['Frauen', 'Mädchen', 'Mütter', 'Mutter', 'weiblich'],
    ['Männer', 'Jungen', 'Väter', 'Vater', 'männlich'],
  ],
  [
    ['Kinder', 'Kind', 'Kinderbetreuung'],
    ['Jugendliche', 'Jugend', 'Jugendlicher'],
    ['Senioren', 'Seniorinnen', 'Ältere', 'Alter', 'älter'],
    ['Erwachsene'],
    ['Eltern', 'Elternabend'],
  ],
  [
    ['Kita', 'Kitas', 'Kindergarten', 'Kindergärten', 'Kindertagesstätte', 'Kindertageseinrichtungen', 'Krippe'],
    ['Grundschule', 'Grundschulen'],
    ['Oberschule', 'Oberschulen', 'Realschule', 'Mittelschule'],
    ['Gymnasium', 'Gymnasien'],
    ['Berufsschule', 'Berufsschulen', 'Berufskolleg'],
    ['Hochschule', 'Hochschulen', 'Universität'],
  ],
  [['A1'], ['A2'], ['B1'], ['B2'], ['C1'], ['C2']],
  [
    ['Arabisch'],
    ['Ukrainisch'],
    ['Russisch'],
    ['Türkisch'],
    ['Polnisch'],
    ['Tschechisch'],
    ['Persisch', 'Farsi'],
    ['Englisch'],
    ['Französisch'],
  ],
]

const members: readonly ReadonlyMap<string, number>[] = classes.map(
  (groups) => new Map(groups.flatMap((words, group) => words.map((word) => [rootOf(word), group] as const))),
)

/** Whether two titles name different members of a class and none together: "für Frauen" against "für Männer". */
export function isContrary(left: readonly TitleWord[], right: readonly TitleWord[]): boolean {
  return (
    members.some((groupOf) => areApart(groupsIn(left, groupOf), groupsIn(right, groupOf))) || hasOtherStep(left, right)
  )
}

function groupsIn(words: readonly TitleWord[], groupOf: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(words.flatMap(({ root }) => groupOf.get(root) ?? []))
}

function areApart<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((item) => right.has(item))
}

const steps = new Set(['Phase', 'Stufe', 'Teil', 'Modul', 'Baustein', 'Abschnitt', 'Bauabschnitt', 'Los'].map(rootOf))

/** "Phase 1" against "Phase 2". Other amounts may change from one version to the next. */
function hasOtherStep(left: readonly TitleWord[], right: readonly TitleWord[]): boolean {
  return areApart(stepsIn(left), stepsIn(right))
}

function stepsIn(words: readonly TitleWord[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ root }, at) => {
      const next = words[at + 1]?.root ?? ''
      return steps.has(root) && /^(?:\d{1,2}|[ivx]{1,4}|[a-d])$/.test(next) ? [`${root} ${next}`] : []
    }),
  )
}
