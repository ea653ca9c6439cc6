import type { Body } from '../find-bodies.ts'
import { findMentions } from '../mentions.ts'
import type { Statement } from '../statements.ts'
import type { Clause } from './clauses.ts'
import type { Party } from './parties.ts'
import type { Joint } from './reports.ts'

/** The body whose meetings are meant where none is named: that of the title, else the one that all belong to. */
export function mainBody(bodies: readonly Body[]): Body | null {
  const titled = bodies.filter((body) => body.titled)
  const open = bodies.filter(({ type, kind }) => type === 'exchange' && kind === null)
  const [only, ...more] = titled.length > 0 ? titled : open
  return only && more.length === 0 ? only : null
}

const preparesMeetings =
  /(?<!\p{L})(?:bereite[tn]\s(?:die\s)?(?:gemeinsamen\s)?(?:Sitzungen|Treffen|Versammlungen|Zusammenkünfte|Beschlüsse|Empfehlungen|Beratungen|Tagesordnung)(?:\s[^;]*)?\svor|(?:stell|entw[ie]rf|leg)(?:t|en)\s(?:[^;]*\s)?die\sTagesordnung(?:\s[^;]*)?(?:\sauf|\sfest|[.,;]|$))(?!\p{L})/u
const reportsThere =
  /(?<!\p{L})berichte[tn]\s(?:[^;]*\s)?(?:in\s(?:der|jeder)\s(?:\p{Ll}+\s){0,2}\p{L}*[Ss]itzung|(?:beim|im|auf\sdem)\s(?:\p{Ll}+\s){0,2}\p{L}*[Tt]reffen)(?!\p{L})/u

/** What a clause settles with the main body without naming it: "bereitet die Sitzungen vor", "berichtet in der nächsten Sitzung". */
export function withMainBody({ words, subject, parties }: Clause, main: Body | null): readonly Joint[] {
  const by = subject?.body
  if (!by || !main || by === main || by.titled || parties.some(({ body }) => body && body !== by)) return []
  if (preparesMeetings.test(words)) return [{ from: by.name, kind: 'prepares', to: main.name }]
  return reportsThere.test(words) ? [{ from: by.name, kind: 'reports-to', to: main.name }] : []
}

const composes = /gehör(?:en|t)\s[^.;]*an|[Mm]itglied|[Zz]usammensetzung|besteht\saus|setzt\ssich|bilden/u
const seat =
  /^(?:(?:je(?:weils)?|die|der|das|ein\p{Ll}*|zwei|drei|vier|fünf|sechs|\d+)\s(?:\p{Ll}+\s){0,2})?(?:\p{L}*[Mm]itglied|\p{L}*[Vv]ertret|\p{L}*[Ss]precher|\p{L}*[Pp]erson|Leit|Delegiert|Vorsitz|Abgesandt|Entsandt)\p{L}*/u

/** Groups among those who make up a body, as an item of a list or a row with seats: they send somebody. */
export function seatsOfGroups(
  { words, lead, cell, headings }: Statement,
  actor: Body | null,
  parties: readonly Party[],
): readonly Joint[] {
  if (!actor || !(cell ? cell.row === '' && composes.test(headings[0] ?? '') : lead !== null && composes.test(lead)))
    return []
  return parties
    .filter(({ body, start, end, cases, preposition }) => {
      if (!body || body === actor) return false
      const isRow = cell !== null && start === 0 && words.slice(end).replace(/[\s\d]/gu, '') === ''
      const isSent = seat.test(words) && (/^(?:aus|von)$/u.test(preposition ?? '') || cases.includes('genitive'))
      return (isRow || isSent) && findMentions(words).length < 3
    })
    .map(({ name }) => ({ from: name, kind: 'elects', to: actor.name }))
}
