import { expect, test } from 'vitest'
import { readMajorities, readQuorum, readTies } from '../../../src/coding/network/votes.ts'

test.each([
  ['mit einfacher Mehrheit', ['einfach']],
  ['mit der Mehrheit der anwesenden Mitglieder', ['einfach']],
  ['mit der Mehrheit der abgegebenen Stimmen', ['einfach']],
  ['mit der Mehrheit der Mitglieder, die anwesend sind', ['einfach']],
  ['mit einfacher Mehrheit der Mitglieder', ['einfach']],
  ['mehr Ja- als Nein-Stimmen', ['einfach']],
  ['mit der Mehrheit seiner Mitglieder', ['absolut']],
  ['mit der Mehrheit aller stimmberechtigten Mitglieder', ['absolut']],
  ['mit der Mehrheit der gesetzlichen Mitgliederzahl', ['absolut']],
  ['mit einer Mehrheit von zwei Dritteln', ['zwei-drittel']],
  ['mit 2/3-Mehrheit', ['zwei-drittel']],
  ['einer Zweidrittelmehrheit', ['zwei-drittel']],
  ['75 Prozent der Stimmen', ['drei-viertel']],
  ['vier Fünftel der Mitglieder', ['vier-fünftel']],
  ['einstimmig', ['einstimmig']],
  ['mit Zustimmung aller', ['einstimmig']],
  ['sofern alle Mitglieder zustimmen', ['einstimmig']],
  ['im Konsens', ['konsens']],
  ['wenn niemand widerspricht', ['konsens']],
  ['eine Zweidrittelmehrheit, im Übrigen die einfache Mehrheit', ['zwei-drittel', 'einfach']],
  ['Schon ein Nein lässt den Vorschlag scheitern', ['einstimmig']],
  ['wenn sämtliche Stimmen dafür sind', ['einstimmig']],
  ['wenn alle Organisationen zugestimmt haben', ['einstimmig']],
  ['wenn doppelt so viele dafür stimmen wie dagegen', ['zwei-drittel']],
  ['wenn mehr Mitglieder dafür stimmen als dagegen', ['einfach']],
  ['wofür sich die meisten Anwesenden aussprechen', ['einfach']],
  ['mehr als die Hälfte der abgegebenen Stimmen', ['einfach']],
  ['die Hälfte der Stimmen aller Anwesenden', []],
  ['mehr als die Hälfte der Stimmen aller Anwesenden', ['einfach']],
  ['die Hälfte der Stimmen aller Mitglieder', ['absolut']],
  ['bis niemand mehr einen Einwand hat', ['konsens']],
  ['wenn jede und jeder sie mittragen kann', ['konsens']],
  ['mit der alle gut leben können', ['konsens']],
  ['dass alle gut leben', []],
  ['Sämtliche Stimmzettel werden aufbewahrt', []],
  ['Alle Organisationen haben zugesagt', []],
  ['Wird keine Mehrheit erreicht', []],
  ['die Mehrheitsgesellschaft', []],
])('majority: %s', (words, codes) => {
  expect(readMajorities(words)).toEqual(codes)
})

test.each([
  ['Bei Stimmengleichheit gilt der Antrag als abgelehnt', ['abgelehnt']],
  ['Bei Stimmengleichheit kommt kein Beschluss zustande', ['abgelehnt']],
  ['Bei Stimmengleichheit entscheidet die Stimme des Vorsitzes', ['vorsitz']],
  ['Bei Stimmengleichheit zieht der Vorsitz das Los', ['los']],
  ['Bei Stimmengleichheit wird vertagt', ['vertagt']],
  ['Bei Stimmengleichheit ist der Antrag abgelehnt; bei Wahlen entscheidet das Los', ['abgelehnt', 'los']],
  ['Bei Stimmengleichheit ist der Antrag abgelehnt; dem Vorsitz steht kein Stichentscheid zu', ['abgelehnt']],
  ['Bei Stimmengleichheit gibt der Vorsitz nicht den Ausschlag', []],
  ['Bei Stimmengleichheit wird die Abstimmung wiederholt', []],
  ['Bei Stimmengleichheit bleibt die Arbeit vorbehaltlos', []],
])('tie: %s', (words, codes) => {
  expect(readTies(words)).toEqual(codes)
})

test.each([
  ['wenn mindestens die Hälfte der Mitglieder anwesend ist', 'hälfte'],
  ['wenn mehr als die Hälfte der Mitglieder anwesend ist', 'mehr-als-hälfte'],
  ['wenn die Mehrheit der Mitglieder anwesend ist', 'mehr-als-hälfte'],
  ['wenn die Hälfte anwesend ist, und beschließt mit der Mehrheit der Anwesenden', 'hälfte'],
  ['wenn 50 Prozent der Mitglieder anwesend sind', 'hälfte'],
  ['wenn die Hälfte plus ein Mitglied anwesend ist', 'mehr-als-hälfte'],
  ['wenn mindestens 30 % der Mitglieder anwesend sind', null],
  ['wenn ein Drittel der Mitglieder vertreten ist', 'drittel'],
  ['wenn zwei Drittel der Mitglieder anwesend sind', 'zwei-drittel'],
  ['wenn mindestens sieben Stimmberechtigte anwesend sind', '7'],
  ['bei Anwesenheit von fünf Mitgliedern', '5'],
  ['ohne Rücksicht auf die Zahl der Erschienenen', 'ohne-zahl'],
  ['unabhängig von der Zahl der anwesenden Mitglieder', 'ohne-zahl'],
  ['ist stets beschlussfähig', 'ohne-zahl'],
  ['Sofern drei Mitglieder anwesend sind', '3'],
  ['wenn vier Stimmberechtigte zugeschaltet sind', '4'],
  ['Sofern drei Anträge vorliegen', null],
  ['wenn zehn Tage vergangen sind', null],
  ['wenn neben dem Vorsitz mindestens vier Mitglieder anwesend sind', null],
  ['wenn ordnungsgemäß eingeladen wurde', null],
])('quorum: %s', (words, code) => {
  expect(readQuorum(words)).toBe(code)
})
