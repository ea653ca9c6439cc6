import { expect, test } from 'vitest'
import { type Case, settles } from '../rules-text.ts'

const tie: readonly Case[] = [
  ['Bei Stimmengleichheit gilt der Antrag als abgelehnt.', ['tie abgelehnt']],
  ['Bei Stimmengleichheit ist ein Antrag abgelehnt.', ['tie abgelehnt']],
  ['Stimmengleichheit gilt als Ablehnung.', ['tie abgelehnt']],
  ['Stimmengleichheit bedeutet Ablehnung.', ['tie abgelehnt']],
  ['Bei Stimmengleichheit entscheidet die Stimme der oder des Vorsitzenden.', ['tie vorsitz']],
  ['Bei Stimmengleichheit gibt die Stimme der Vorsitzenden den Ausschlag.', ['tie vorsitz']],
  ['Bei Stimmengleichheit entscheidet das Los.', ['tie los']],
  [
    'Bei Stimmengleichheit findet eine Stichwahl statt; ergibt sich erneut Stimmengleichheit, entscheidet das Los.',
    ['tie los'],
  ],
  ['Ergibt sich bei einer Abstimmung Stimmengleichheit, so ist der Antrag nicht angenommen.', ['tie abgelehnt']],
  ['Bei Stimmengleichheit ist der Antrag auf die nächste Sitzung zu vertagen.', ['tie vertagt']],
  ['Bei Stimmengleichheit wird die Abstimmung wiederholt.', ['tie –']],
  ['Bei Stimmengleichheit zählt die Stimme des Vorsitzes doppelt.', ['tie vorsitz']],
  ['Bei Stimmengleichheit kommt ein Beschluss nicht zustande.', ['tie abgelehnt']],
  ['Bei Stimmengleichheit entscheidet das vom Vorsitzenden zu ziehende Los.', ['tie los']],
  ['Bei Stimmengleichheit wird das Los gezogen.', ['tie los']],
  ['Im Falle der Stimmengleichheit entscheidet der Vorsitzende.', ['tie vorsitz']],
  ['Im Falle von Stimmengleichheit entscheidet die Sitzungsleitung.', ['tie vorsitz']],
  ['Ein Antrag ist bei Stimmengleichheit abgelehnt.', ['tie abgelehnt']],
  ['Der Antrag gilt bei Stimmengleichheit als abgelehnt.', ['tie abgelehnt']],
  [
    'Es entscheidet die einfache Mehrheit, bei Stimmengleichheit die Stimme des Vorsitzenden.',
    ['majority einfach', 'tie vorsitz'],
  ],
  ['Bei gleicher Stimmenzahl entscheidet das Los.', ['tie los']],
  ['Die Mitglieder werden für die Dauer einer Wahlperiode berufen.', ['term Wahlperiode']],
  ['Die Amtszeit der Mitglieder des Beirats endet mit Ablauf der Wahlperiode des Kreistags.', ['term Wahlperiode']],
  ['Die Mitglieder werden zu Beginn jeder Wahlperiode vom Rat neu gewählt.', ['term Wahlperiode']],
  ['Die Amtszeit der Mitglieder beginnt mit der ersten Sitzung.', []],
  ['Der Beirat wird für eine Amtszeit von vier Jahren in freier, geheimer Wahl gewählt.', ['term 48']],
  ['Die Vorsitzende und ihre Stellvertretung werden jeweils für zweieinhalb Jahre gewählt.', ['term 30']],
  ['Die Sprecherinnen und Sprecher werden jährlich neu gewählt.', ['term 12']],
  [
    'Die Mitglieder werden auf Vorschlag der Träger vom Stadtrat auf vier Jahre berufen; einmalige Wiederberufung ist zulässig.',
    ['term 48'],
  ],
  ['Die Mandatsdauer beträgt maximal sechs Jahre.', ['term 72']],
  ['Die Bestellung erfolgt befristet auf drei Jahre.', ['term 36']],
  [
    'Bei Stimmengleichheit erfolgt eine erneute Abstimmung; ergibt sich wiederum Stimmengleichheit, ist der Antrag abgelehnt.',
    ['tie abgelehnt'],
  ],
  ['Bei Stimmengleichheit entscheidet das Los, das die oder der Vorsitzende zieht.', ['tie los']],
  ['Bei Stimmengleichheit zieht der Vorsitz das Los.', ['tie los']],
  ['Bei Stimmengleichheit hat der Vorsitzende die doppelte Stimme.', ['tie vorsitz']],
  ['Bei Stimmengleichheit entscheidet die oder der Vorsitzende.', ['tie vorsitz']],
  ['Bei Stimmengleichheit wird der Punkt in der nächsten Sitzung erneut beraten.', ['tie vertagt']],
]

test.each(tie)('what holds when as many are for as against: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

const quorum: readonly Case[] = [
  ['Drei Anwesende genügen zur Beschlussfassung.', ['quorum 3']],
  ['Arbeitsfähig ist der Beirat mit neun besetzten Sitzen.', ['quorum 9']],
  [
    'Der Beirat ist beschlussfähig, wenn mehr als die Hälfte der Mitglieder nach § 3 Abs. 1 anwesend ist.',
    ['quorum mehr-als-hälfte'],
  ],
  [
    'Enthaltungen zählen zur Berechnung der Beschlussfähigkeit, nicht aber zur Berechnung der Mehrheit.',
    ['majority –'],
  ],
  [
    'Der Beirat ist beschlussfähig, wenn nach ordnungsgemäßer Ladung mindestens ein Viertel der Mitglieder anwesend ist.',
    ['quorum –'],
  ],
  ['Der Beirat ist beschlussfähig, wenn mindestens 50 Prozent der Mitglieder anwesend sind.', ['quorum hälfte']],
  ['Zur Beschlussfassung müssen mindestens 50 % der Mitglieder anwesend sein.', ['quorum hälfte']],
  ['Der Beirat ist beschlussfähig, wenn die Hälfte plus eins der Mitglieder anwesend ist.', ['quorum mehr-als-hälfte']],
  [
    'Der Beirat ist beschlussfähig, wenn mehr als die Hälfte der stimmberechtigten Mitglieder anwesend ist.',
    ['quorum mehr-als-hälfte'],
  ],
  ['Der Beirat ist beschlussfähig, wenn mindestens die Hälfte der Mitglieder anwesend ist.', ['quorum hälfte']],
  [
    'Beschlussfähig ist der Beirat, wenn mehr als die Hälfte der stimmberechtigten Mitglieder anwesend ist.',
    ['quorum mehr-als-hälfte'],
  ],
  [
    'Der Beirat ist beschlussfähig, wenn ordnungsgemäß eingeladen wurde und die Hälfte der stimmberechtigten Mitglieder anwesend ist.',
    ['quorum hälfte'],
  ],
  ['Der Beirat ist bei Anwesenheit der Mehrheit seiner Mitglieder beschlussfähig.', ['quorum mehr-als-hälfte']],
  [
    'Zur Beschlussfähigkeit ist die Anwesenheit von mindestens einem Drittel der Mitglieder erforderlich.',
    ['quorum drittel'],
  ],
  ['Die Beschlussfähigkeit ist gegeben, wenn mindestens sieben Mitglieder anwesend sind.', ['quorum 7']],
  ['Der Beirat ist beschlussfähig, wenn mindestens 5 stimmberechtigte Mitglieder anwesend sind.', ['quorum 5']],
  ['Der Beirat ist unabhängig von der Zahl der anwesenden Mitglieder beschlussfähig.', ['quorum ohne-zahl']],
  ['Der Beirat ist ohne Rücksicht auf die Zahl der erschienenen Mitglieder beschlussfähig.', ['quorum ohne-zahl']],
  ['Die ordnungsgemäß einberufene Sitzung ist stets beschlussfähig.', ['quorum ohne-zahl']],
  ['Der Beirat ist mit den anwesenden Mitgliedern beschlussfähig.', ['quorum ohne-zahl']],
  ['Der Beirat ist bei ordnungsgemäßer Einladung immer beschlussfähig.', ['quorum ohne-zahl']],
  ['Der Beirat ist beschlussfähig, wenn zwei Drittel der Mitglieder anwesend sind.', ['quorum zwei-drittel']],
  ['Die Beschlussfähigkeit wird zu Beginn der Sitzung festgestellt.', []],
  ['Der Beirat gilt als beschlussfähig, solange die Beschlussunfähigkeit nicht festgestellt ist.', []],
  ['Ist der Beirat nicht beschlussfähig, so ist innerhalb von zwei Wochen erneut einzuladen.', ['invitation']],
  [
    'Ist der Beirat beschlussunfähig, wird eine neue Sitzung einberufen, in der er ohne Rücksicht auf die Zahl der Anwesenden beschlussfähig ist.',
    ['invitation', 'quorum ohne-zahl'],
  ],
  [
    'Wird der Beirat zum zweiten Mal zur Verhandlung über denselben Gegenstand einberufen, ist er ohne Rücksicht auf die Zahl der Anwesenden beschlussfähig.',
    ['invitation', 'quorum ohne-zahl'],
  ],
  ['Der Stadtrat ist beschlussfähig, wenn die Hälfte seiner Mitglieder anwesend ist.', []],
  [
    'Der Beirat ist beschlussfähig, wenn alle Mitglieder ordnungsgemäß geladen sind und mehr als die Hälfte anwesend ist.',
    ['quorum mehr-als-hälfte'],
  ],
  ['Der Beirat kann nur beschließen, wenn mindestens die Hälfte der Mitglieder anwesend ist.', ['quorum hälfte']],
  [
    'Der Beirat ist beschlussfähig, wenn mindestens die Hälfte der Mitglieder anwesend ist, und beschließt mit der Mehrheit der anwesenden Mitglieder.',
    ['majority einfach', 'quorum hälfte'],
  ],
  [
    'Der Beirat ist beschlussfähig, wenn ordnungsgemäß geladen wurde; er beschließt mit einfacher Mehrheit.',
    ['majority einfach', 'quorum –'],
  ],
  ['Der Beirat ist beschlussfähig, wenn neben dem Vorsitz mindestens vier Mitglieder anwesend sind.', ['quorum –']],
  ['Der Beirat ist beschlussfähig, wenn die Mehrheit der Mitglieder anwesend ist.', ['quorum mehr-als-hälfte']],
  ['Der Beirat kann Beschlüsse fassen, wenn mindestens sechs Mitglieder anwesend sind.', ['quorum 6']],
  ['Zu einem gültigen Beschluss müssen mindestens vier Mitglieder anwesend sein.', ['quorum 4']],
  ['Der Beirat kann wirksam beschließen, wenn fünf Mitglieder zugegen sind.', ['quorum 5']],
  ['Entscheidungen sind möglich, solange mindestens sechs Mitglieder vertreten sind.', ['quorum 6']],
  ['Sofern drei Mitglieder anwesend sind, ist der Beirat beschlussfähig.', ['quorum 3']],
  ['Sofern zwei Mitglieder anwesend sind, wird Kaffee gekocht.', []],
  ['Wenn drei Mitglieder es wünschen, wird geheim abgestimmt.', []],
  ['Der Beirat entscheidet wirksam über Mittel.', []],
  ['Zwei Mitglieder müssen bei der Zählung zugegen sein.', []],
  ['In der zweiten Sitzung kommt es auf die Zahl der Erschienenen nicht an.', ['quorum ohne-zahl']],
  [
    'Der Beirat ist beschlussfähig, wenn mindestens fünf stimmberechtigte Mitglieder anwesend sind; jedes hat eine Stimme.',
    ['quorum 5', 'voting-right'],
  ],
]

test.each(quorum)('who must be there: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

const amendment: readonly Case[] = [
  ['Änderungen dieser Geschäftsordnung bedürfen einer Zweidrittelmehrheit.', ['amendment zwei-drittel']],
  [
    'Die Geschäftsordnung kann mit einer Mehrheit von zwei Dritteln der Mitglieder geändert werden.',
    ['amendment zwei-drittel'],
  ],
  ['Änderungen und Ergänzungen bedürfen der Schriftform.', ['amendment schriftform']],
  [
    'Diese Geschäftsordnung kann mit einfacher Mehrheit der anwesenden Mitglieder geändert werden.',
    ['amendment einfach'],
  ],
  ['Änderungen der Geschäftsordnung bedürfen der Mehrheit aller Mitglieder.', ['amendment absolut']],
  ['Über Änderungen der Satzung entscheidet der Stadtrat.', ['amendment –']],
  ['Änderungen dieser Geschäftsordnung bedürfen der Zustimmung des Stadtrates.', ['amendment –']],
  ['Für Änderungen der Geschäftsordnung ist eine 2/3-Mehrheit erforderlich.', ['amendment zwei-drittel']],
  ['Die Geschäftsordnung kann jederzeit durch Beschluss des Beirats geändert werden.', ['amendment –']],
  ['Der Erlass und die Änderung der Geschäftsordnung bedürfen der Mehrheit der Mitglieder.', ['amendment absolut']],
  [
    'Von der Geschäftsordnung kann im Einzelfall mit Zustimmung von zwei Dritteln abgewichen werden.',
    ['majority zwei-drittel'],
  ],
  ['Die Tagesordnung kann zu Beginn der Sitzung mit einfacher Mehrheit geändert werden.', ['majority einfach']],
  ['Änderungsanträge zur Tagesordnung sind zu begründen.', []],
  ['zuletzt geändert durch Satzung vom 3. Mai 2019', []],
  ['Soweit diese Geschäftsordnung nichts anderes bestimmt, gilt die Geschäftsordnung des Stadtrats entsprechend.', []],
  ['Die Geschäftsordnung des Stadtrates gilt entsprechend.', []],
  [
    'Diese Geschäftsordnung kann nur mit Zustimmung der Hälfte aller Mitglieder geändert werden.',
    ['amendment absolut'],
  ],
  ['Satzungsänderungen bedürfen einer Dreiviertelmehrheit der anwesenden Mitglieder.', ['amendment drei-viertel']],
  ['Anträge auf Änderung der Geschäftsordnung sind schriftlich zu stellen.', ['amendment –']],
  ['Mündliche Nebenabreden bestehen nicht; Änderungen bedürfen der Schriftform.', ['amendment schriftform']],
  ['Der Beirat gibt sich eine Geschäftsordnung.', []],
]

test.each(amendment)('how the rules are changed: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

test('under a heading about changes', () => {
  const sentence = 'Sie bedürfen der Zustimmung von drei Vierteln der stimmberechtigten Mitglieder.'
  expect(settles(sentence, 'Änderung der Geschäftsordnung')).toEqual(['amendment drei-viertel'])
})

test('in the chapter on both, a majority is no quorum', () => {
  const chapter = 'Beschlussfähigkeit und Abstimmung'
  expect(settles('Empfehlungen bedürfen einer Mehrheit von zwei Dritteln der Anwesenden.', chapter)).toEqual([
    'majority zwei-drittel',
  ])
  expect(settles('Eine Minderheit von mindestens fünf Mitgliedern kann eine Anlage verlangen.', chapter)).toEqual([])
})

test('one vote whatever the number is no quorum', () => {
  const chapter = 'Beschlussfähigkeit und Abstimmung'
  expect(settles('Jeder Partner hat eine Stimme, ungeachtet der Zahl seiner anwesenden Ämter.', chapter)).toEqual([
    'voting-right',
  ])
  expect(settles('Der Beirat ist ungeachtet der Zahl der Anwesenden beschlussfähig.', chapter)).toEqual([
    'quorum ohne-zahl',
  ])
})
