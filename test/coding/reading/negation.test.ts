import { describe, expect, test } from 'vitest'
import { isNegated } from '../../../src/coding/reading/negation.ts'

/** Whether the word in square brackets is denied in its sentence. */
function denies(marked: string): boolean {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  return isNegated(text, { start: 0, end: text.length }, { start, end })
}

describe('denied', () => {
  test.each([
    'Ein [Monitoring] gibt es nicht.',
    'Es gibt bislang kein [Monitoring].',
    'Im Landkreis besteht keine [Berichtspflicht].',
    'Keiner der Beteiligten wünscht einen [Zwischenbericht].',
    'Die Gemeinde verzichtet auf ein [Monitoring].',
    'Auf ein [Monitoring] wird verzichtet.',
    'Auf eine jährliche [Berichterstattung] wird aus Kapazitätsgründen vorerst verzichtet.',
    'Weder ein [Monitoring] noch eine Fortschreibung ist vorgesehen.',
    'Weder ein Monitoring noch eine [Fortschreibung] ist vorgesehen.',
    'Ohne [Monitoring] lässt sich der Erfolg schwer einschätzen.',
    'Anstelle eines [Monitorings] gibt es Gespräche.',
    'Statt einer [Rangfolge] nennt der Plan Beispiele.',
    'Zu keiner Zeit war ein [Monitoring], auch kein vereinfachtes, vorgesehen.',
    'Ein [Monitoring] entfällt.',
    'Eine [Evaluation] unterbleibt bis auf Weiteres.',
    'Von einer [Priorisierung] wird abgesehen.',
    'Eine [Fortschreibung] ist derzeit nicht vorgesehen.',
    'Die Umsetzung wird nicht [überprüft].',
    'Die Umsetzung kann nicht [überprüft] werden.',
    'Das Leitbild arbeitet bewusst nicht mit [Kennzahlen].',
    'Es soll weitergehen, aber ein [Monitoring] ist nicht geplant.',
    'Wir freuen uns über Rückmeldungen; ein [Bericht] ist nicht geplant.',
  ])('%s', (sentence) => {
    expect(denies(sentence)).toBe(true)
  })
})

describe('not denied', () => {
  test.each([
    'Ein [Monitoring] begleitet die Umsetzung.',
    'Nicht nur ein [Monitoring], sondern auch eine Befragung ist vereinbart.',
    'Das Amt legt nicht nur Zahlen vor, es [berichtet] auch mündlich.',
    'Das [Monitoring] dient nicht zuletzt der Information des Rates.',
    'Nicht allein die Verwaltung, auch der Beirat [überprüft] die Umsetzung.',
    'Der Plan ist nicht statisch, er wird jährlich [fortgeschrieben].',
    'Das Konzept ist kein abgeschlossenes Werk, es wird alle zwei Jahre [fortgeschrieben].',
    'Der Plan ist nicht starr, sondern wird regelmäßig [überarbeitet].',
    'Es gibt keine Strafen, aber ein jährliches [Monitoring].',
    'Einzelne Ziele lassen sich nicht messen, doch der Rat erhält jährlich einen [Bericht].',
    'Nicht alle Wünsche wurden erfüllt; der [Bericht] nennt die Gründe.',
    'Der [Bericht] erscheint jährlich, ein Gutachten ist nicht nötig.',
    'Die [Evaluation] erfolgt im Jahr 2027 und nicht früher.',
    'Der [Sachstandsbericht] wird veröffentlicht, sofern nichts entgegensteht.',
  ])('%s', (sentence) => {
    expect(denies(sentence)).toBe(false)
  })
})

describe('denied in other words', () => {
  test.each([
    'Ein [Monitoring] fehlt bislang.',
    'Eine [Überprüfung] ist weder vorgesehen noch leistbar.',
    'Es existieren keinerlei [Kennzahlen].',
    '[Kennzahlen] werden keine erhoben.',
    'Die Verwaltung sieht von einem [Monitoring] ab.',
    'Eine [Evaluation] wird abgelehnt.',
    'Niemand [berichtet] dem Rat.',
    'Der Stand wurde nie [überprüft].',
    'Unterblieben ist bisher eine [Evaluation].',
  ])('%s', (sentence) => {
    expect(denies(sentence)).toBe(true)
  })
})

describe('denied in another clause, or nothing denied', () => {
  test.each([
    'Einmal jährlich findet eine Konferenz statt, auf der die [Umsetzung] besprochen wird.',
    'Im Herbst findet die Klausur statt und der [Bericht] wird beraten.',
    'Da nicht alle Ziele erreicht wurden, wird die [Umsetzung] nun jährlich überprüft.',
    'Maßnahmen, die nicht begonnen wurden, werden im [Sachstandsbericht] begründet.',
    'Ohne zusätzlichen Aufwand legt das Amt jährlich einen [Sachstandsbericht] vor.',
    'Das Papier ist kein fertiges Produkt, es wird jährlich [überprüft].',
    'Nicht in Stein gemeißelt, wird der Plan alle drei Jahre [überarbeitet].',
    'Der [Sachstandsbericht] wird dem Ausschuss in nicht öffentlicher Sitzung vorgelegt.',
    'Trotz fehlender Mittel wird die [Umsetzung] geprüft, es fehlt nur eine Stelle.',
    'Die [Kennzahlen] zeigen, wo etwas fehlt.',
    'Der [Bericht] zeigt auch, was nicht gelang.',
    'Das [Monitoring] verzichtet auf aufwendige Befragungen.',
    'Wenn sich ein Weg nicht bewährt, wird das Konzept [angepasst].',
  ])('%s', (sentence) => {
    expect(denies(sentence)).toBe(false)
  })
})

describe('taken for denied, but not', () => {
  test.fails.each([
    'Das [Monitoring] kennt keine Sanktionen.',
    'Ohne Aufwand berichtet das Amt [jährlich].',
    'Im Herbst finden die Sitzungen statt und der [Bericht] wird beraten.',
  ])('%s', (sentence) => {
    expect(denies(sentence)).toBe(false)
  })
})
