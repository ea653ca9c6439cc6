import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { NetworkRelation } from '../../model/network.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Body } from './find-bodies.ts'
import type { Focus } from './find-focus.ts'
import { createNaming, type Named } from './naming.ts'
import type { Statement } from './statements.ts'

type Given = Readonly<{
  document: Document
  statements: readonly Statement[]
  bodies: readonly Body[]
  focus: readonly (Focus | null)[]
}>
type Kind = NetworkRelation['kind']

const council =
  /(?<!\p{L})(?:Stadtrat|Gemeinderat|Kreistag|Stadtverordnetenversammlung|Bürgerschaft|Rat(?=\sder\sStadt)|Ortsrat|Kreisausschuss|Magistrat)(?:s|es)?(?!\p{L})/u

/** How a sentence joins its subject to another body. `back`: the other body is the one that acts. */
const ways: readonly Readonly<{ kind: Kind; says: RegExp; back?: RegExp }>[] = [
  {
    kind: 'prepares',
    says: /(?<!\p{L})(?:bereite[tn]|Vorbereitung|vorbereite\p{L}*|organisier\p{L}*|Organisation|Ausrichtung|richte[tn]|aus)(?!\p{L})/u,
    back: /(?:vorbereitet|organisiert|vorbereitend|in Zusammenarbeit mit)/u,
  },
  {
    kind: 'reports-to',
    says: /(?<!\p{L})(?:berichte[tn]|berichtet|Bericht|vorzustellen|vorgestellt|legt|legen|Ergebnisse (?:gehen|an)|trägt|tragen|Rechenschaft)(?!\p{L})/u,
  },
  {
    kind: 'part-of',
    says: /(?<!\p{L})(?:innerhalb|Untergruppe\p{Ll}*|Unter\p{L}*gruppen|Teil des|Teil der|ist ein Organ|setzt (?:\p{L}+\s)?ein|einsetzen|eingesetzt|bilde[nt] (?:\p{L}+\s){0,3}(?:Projekt|Unter|Arbeits))/u,
  },
]
const advises = /(?<!\p{L})(?:ber[äa]t(?!en)|beratende[rsn]?|Empfehlungen an|unterstützt)(?!\p{L})/u
const appoints =
  /(?:(?:vom|durch den|durch die|von der)\s(?:\p{L}+\s)?(?:Stadtrat|Gemeinderat|Kreistag|Rat|Landrat|Landrätin|Oberbürgermeister\p{L}*|Bürgermeister\p{L}*|Stadtverordnetenversammlung)\p{L}*[^.;]{0,120}(?:berufen|bestellt|gewählt|ernannt|benannt|beruft)|(?:Beschluss des|(?:Stadtrat|Gemeinderat|Kreistag|Landrätin|Landrat)\s(?:\p{L}+\s){0,3}(?:beruft|bestellt|wählt))[^.;]*)/u

/** What the rules settle between bodies: who elects, prepares, reports to, belongs to or advises whom. */
export function findRelations({ document, statements, bodies, focus }: Given): readonly NetworkRelation[] {
  const naming = createNaming(bodies)
  const found: NetworkRelation[] = []
  const note = (from: string, kind: Kind, to: string, statement: Statement) => {
    if (from === to || found.some((other) => other.from === from && other.kind === kind && other.to === to)) return
    found.push({ from, kind, to, evidence: toEvidence(document, statement) })
  }
  for (const [index, statement] of statements.entries()) {
    const { words, headings } = statement
    const about = focus[index]
    if (isElsewhere(words, headings) || about?.kind !== 'body') continue
    const own = about.body.name
    const others = [...new Set(naming(words).flatMap(({ body }) => body?.name ?? []))].filter((name) => name !== own)
    const vote = election(words, naming(words), about.body)
    if (vote) note(vote.from, 'elects', vote.to, statement)
    for (const { kind, says, back } of ways) {
      const at = words.search(says)
      if (at < 0) continue
      for (const other of others.slice(0, 2)) {
        const turned = back?.test(words) === true && !subjectActs(words)
        if (turned) note(other, kind, own, statement)
        else note(own, kind, other, statement)
      }
    }
    const outside = council.exec(words)?.[0].replace(/(?:es|s)$/u, '')
    if (outside) {
      if (advises.test(words) && about.body.type === 'advisory') note(own, 'advises', outside, statement)
      if (appoints.test(words)) note(outside, 'appoints', own, statement)
      if (/(?:berichtet|legt\s[^.;]*(?:Bericht|vor)|Bericht)/u.test(words) && !appoints.test(words))
        note(own, 'reports-to', outside, statement)
    }
  }
  return found
}

const votes = /(?<!\p{L})(?:wähl(?:t|en)|entsende[nt]|bestimm(?:t|en)|benenn(?:t|en)|delegier(?:t|en))(?!\p{L})/u
const voted = /(?<!\p{L})(?:gewählt|entsandt|benannt|bestimmt|delegiert|zu wählen)(?!\p{L})/u

/**
 * "Die Vollversammlung wählt das Sprecherteam", "Das Team wird von der Vollversammlung gewählt": who elects whom; a
 * sentence that names one body only tells of the one it stands under.
 */
function election(words: string, named: readonly Named[], about: Body): Readonly<{ from: string; to: string }> | null {
  const own = named.flatMap(({ body, start }) => (body ? [{ name: body.name, start }] : []))
  const [first] = own
  if (!first) return null
  const agent = own.find(({ start }) => /(?:von|durch)\s(?:de[rmn]|die|das)\s$|vom\s$/u.test(words.slice(0, start)))
  if (voted.test(words) && /(?<!\p{L})(?:wird|werden|sind|ist)(?!\p{L})/u.test(words)) {
    if (!agent) return null
    const other = own.find(({ name }) => name !== agent.name)?.name ?? about.name
    return other === agent.name ? null : { from: agent.name, to: other }
  }
  if (!votes.test(words)) return null
  const other = own.find(({ name }) => name !== first.name)?.name ?? about.name
  return other === first.name ? null : { from: first.name, to: other }
}

/** Whether a body prepares or organises something itself, and does not have it done. */
function subjectActs(words: string): boolean {
  return (
    /(?<!\p{L})(?:bereite[tn]|organisier(?:t|en)\s|Vorbereitung|Organisation)(?!\p{L})/u.test(words) &&
    !/(?:wird|werden)\s/u.test(words)
  )
}
