import { describe, expect, test } from 'vitest'
import { heading, paragraph } from '../../coded-text.ts'
import { network, rulesOf } from '../rules-of.ts'
import { type Case, settles } from '../rules-text.ts'

const invitation: readonly Case[] = [
  ['Bei Eilbedürftigkeit kann die Vorsitzende mit einer Frist von drei Tagen einladen.', ['invitation 3']],
  ['Zwischen Einladung und Sitzung müssen mindestens sieben Tage liegen.', ['invitation 7']],
  ['Die Einladung erfolgt per E-Mail mindestens zwei Wochen vor dem Treffen.', ['invitation 14']],
  [
    'Die Einladung erfolgt schriftlich unter Angabe der Tagesordnung mit einer Frist von zwei Wochen.',
    ['invitation 14'],
  ],
  ['Die Einladung ergeht mindestens 14 Tage vor der Sitzung.', ['invitation 14']],
  ['Die Ladungsfrist beträgt sieben Tage.', ['invitation 7']],
  ['Die Ladungsfrist beträgt eine Woche.', ['invitation 7']],
  [
    'Zu den Sitzungen wird schriftlich oder elektronisch mit einer Frist von mindestens 10 Tagen eingeladen.',
    ['invitation 10'],
  ],
  ['Die Vorsitzende beruft die Sitzungen ein.', ['invitation']],
  ['Der Vorsitz lädt zu den Sitzungen ein.', ['invitation']],
  ['Die Sitzungen werden vom Vorsitzenden unter Mitteilung der Tagesordnung einberufen.', ['invitation']],
  ['Die Tagesordnung ist den Mitgliedern spätestens eine Woche vor der Sitzung zuzusenden.', ['invitation 7']],
  ['Die Tagesordnung wird von der Vorsitzenden im Benehmen mit der Geschäftsstelle aufgestellt.', ['invitation']],
  ['Die Vorsitzende setzt die Tagesordnung fest.', ['invitation']],
  ['Anträge zur Tagesordnung sind spätestens drei Wochen vor der Sitzung einzureichen.', ['invitation']],
  ['In dringenden Fällen kann die Frist auf drei Tage verkürzt werden.', ['invitation 3']],
  ['In Eilfällen kann die Ladungsfrist abgekürzt werden.', ['invitation']],
  [
    'Der Beirat ist unverzüglich einzuberufen, wenn ein Viertel der Mitglieder dies unter Angabe des Beratungsgegenstandes beantragt.',
    ['frequency Bedarf', 'invitation'],
  ],
  ['Die konstituierende Sitzung wird von der Oberbürgermeisterin einberufen.', ['invitation']],
  ['Sachverständige können zu den Sitzungen eingeladen werden.', []],
  ['Der Beirat kann Gäste einladen.', []],
  ['Zu einzelnen Tagesordnungspunkten können Fachleute eingeladen werden.', []],
  ['Die Stadt lädt alle Einwohner zum Fest der Kulturen ein.', []],
  ['Die Unterlagen werden zwei Wochen vor der Sitzung versandt.', ['invitation']],
  ['Die Einladung mit Tagesordnung geht den Mitgliedern zwei Wochen vor dem Termin per E-Mail zu.', ['invitation 14']],
  ['Die Mitglieder sind verpflichtet, an den Sitzungen teilzunehmen, zu denen sie eingeladen wurden.', []],
  [
    'Der/die Vorsitzende lädt die Mitglieder schriftlich mit einer Ladungsfrist von 10 Kalendertagen ein.',
    ['invitation 10'],
  ],
  [
    'Die Einberufung des Beirats erfolgt durch den Vorsitzenden mit einer Ladungsfrist von mindestens 8 Tagen.',
    ['invitation 8'],
  ],
  ['Die Einladung muss mindestens sieben volle Kalendertage vor der Sitzung zugehen.', ['invitation 7']],
  ['Zwischen dem Zugang der Einladung und dem Sitzungstag müssen mindestens drei Tage liegen.', ['invitation 3']],
  ['Die Einladung soll den Mitgliedern spätestens am zehnten Tag vor der Sitzung vorliegen.', ['invitation 10']],
  ['Die Einladungen werden zwei bis drei Wochen vor der Sitzung verschickt.', ['invitation 21']],
  ['Die Frist beträgt in der Regel vierzehn Tage, in dringenden Fällen drei Tage.', ['invitation 14']],
  ['Einladung und Tagesordnung werden digital über das Ratsinformationssystem bereitgestellt.', ['invitation']],
  ['Die Einladung erfolgt durch die Geschäftsstelle.', ['invitation']],
  ['Für die Einladung genügt die elektronische Form.', ['invitation']],
  ['Die Tagesordnung kann in der Sitzung durch Beschluss erweitert werden.', ['invitation']],
  ['Der Vorsitzende eröffnet, leitet und schließt die Sitzung.', []],
]

test.each(invitation)('who invites and when: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

const minutes: readonly Case[] = [
  ['Die Schriftführung nimmt mit beratender Stimme teil.', ['voting-right']],
  ['Der Beirat wählt eine Schriftführung.', ['minutes']],
  ['Protokolle werden per E-Mail an alle Partner versandt.', ['minutes']],
  ['Über jede Sitzung ist eine Niederschrift anzufertigen.', ['minutes']],
  ['Über die Sitzungen wird ein Protokoll geführt.', ['minutes']],
  ['Die Niederschrift ist von der Vorsitzenden und der Schriftführung zu unterzeichnen.', ['minutes']],
  ['Das Protokoll wird den Mitgliedern innerhalb von vier Wochen zugesandt.', ['minutes 28']],
  ['Das Protokoll wird spätestens zwei Wochen nach der Sitzung versandt.', ['minutes 14']],
  ['Das Protokoll wird von der Geschäftsstelle erstellt und binnen 10 Tagen verschickt.', ['minutes 10']],
  ['Die Ergebnisse der Sitzungen werden in einem Ergebnisprotokoll festgehalten.', ['minutes']],
  ['Die Sitzungen werden protokolliert.', ['minutes']],
  ['Der Beirat bestimmt eine Schriftführerin oder einen Schriftführer.', ['minutes']],
  ['Die Schriftführung obliegt der Verwaltung.', ['minutes']],
  ['Die Sitzungsergebnisse werden schriftlich festgehalten.', ['minutes']],
  ['Der Vorsitz beauftragt ein Mitglied mit der Protokollführung.', ['minutes']],
  ['Die Niederschriften über öffentliche Sitzungen werden im Internet veröffentlicht.', ['minutes']],
  ['Minderheitenvoten sind auf Wunsch ins Protokoll aufzunehmen.', ['minutes']],
  ['Die Sitzungsniederschrift ist innerhalb von 14 Tagen zu erstellen und den Mitgliedern zuzuleiten.', ['minutes 14']],
  [
    'Über jede Sitzung wird ein Ergebnisprotokoll angefertigt, das den Mitgliedern spätestens mit der Einladung zur nächsten Sitzung zugeht.',
    ['invitation', 'minutes'],
  ],
  ['Das Protokoll führt eine Mitarbeiterin der Geschäftsstelle.', ['minutes']],
  ['Die Niederschrift muss enthalten: Ort, Tag, Beginn und Ende der Sitzung.', ['minutes']],
]

test.each(minutes)('minutes: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

const minutesApproval: readonly Case[] = [
  [
    'Das Protokoll gilt als genehmigt, wenn innerhalb von zwei Wochen kein Widerspruch erfolgt.',
    ['minutes-approval 14'],
  ],
  ['Der Beirat genehmigt sie in der folgenden Sitzung.', ['minutes-approval nächste Sitzung']],
  [
    'Einwendungen sind innerhalb von zwei Wochen geltend zu machen; über sie wird in der nächsten Sitzung entschieden.',
    ['minutes-approval 14'],
  ],
  ['Das Protokoll wird in der nächsten Sitzung genehmigt.', ['minutes-approval nächste Sitzung']],
  [
    'Die Niederschrift ist dem Beirat in der nächsten Sitzung zur Genehmigung vorzulegen.',
    ['minutes-approval nächste Sitzung'],
  ],
  [
    'Die Niederschrift gilt als genehmigt, sofern in der folgenden Sitzung keine Einwendungen erhoben werden.',
    ['minutes-approval nächste Sitzung'],
  ],
  ['Einwendungen gegen die Niederschrift sind innerhalb von 14 Tagen nach Zugang zu erheben.', ['minutes-approval 14']],
  [
    'Über die Genehmigung des Protokolls wird zu Beginn der nächsten Sitzung abgestimmt.',
    ['minutes-approval nächste Sitzung'],
  ],
  ['Wird binnen eines Monats nicht widersprochen, gilt das Protokoll als genehmigt.', ['minutes-approval 30']],
  [
    'Das Protokoll wird innerhalb von drei Wochen versandt und in der nächsten Sitzung genehmigt.',
    ['minutes 21', 'minutes-approval nächste Sitzung'],
  ],
  [
    'Das Protokoll gilt als angenommen, wenn nicht innerhalb von vier Wochen nach Versand Einspruch erhoben wird.',
    ['minutes-approval 28'],
  ],
  ['Das Protokoll ist vom Beirat in der darauffolgenden Sitzung zu bestätigen.', ['minutes-approval nächste Sitzung']],
  [
    'Erfolgt innerhalb von 10 Werktagen nach Zustellung kein schriftlicher Einspruch, gilt die Niederschrift als genehmigt.',
    ['minutes-approval 10'],
  ],
  [
    'Die Niederschrift gilt als anerkannt, wenn bis zur nächsten Sitzung keine Einwände vorliegen.',
    ['minutes-approval nächste Sitzung'],
  ],
]

test.each(minutesApproval)('when the minutes count as agreed to: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

const publicity: readonly Case[] = [
  ['Die Sitzungen sind öffentlich.', ['publicity öffentlich']],
  ['Die Sitzungen des Beirats sind grundsätzlich öffentlich.', ['publicity öffentlich']],
  ['Die Sitzungen sind nicht öffentlich.', ['publicity nichtöffentlich']],
  ['Die Sitzungen sind nichtöffentlich.', ['publicity nichtöffentlich']],
  ['Der Beirat tagt in der Regel öffentlich.', ['publicity öffentlich']],
  ['Der Beirat tagt nichtöffentlich.', ['publicity nichtöffentlich']],
  [
    'Die Sitzungen sind öffentlich, soweit nicht Rücksichten auf das öffentliche Wohl entgegenstehen.',
    ['publicity öffentlich'],
  ],
  ['Die Öffentlichkeit kann durch Beschluss ausgeschlossen werden.', ['publicity beides']],
  ['Die Öffentlichkeit ist auszuschließen, wenn das Wohl der Allgemeinheit es erfordert.', ['publicity beides']],
  ['Über den Ausschluss der Öffentlichkeit entscheidet der Beirat.', ['publicity beides']],
  ['Die Sitzungen finden nicht öffentlich statt.', ['publicity nichtöffentlich']],
  ['Die Sitzungen finden unter Ausschluss der Öffentlichkeit statt.', ['publicity nichtöffentlich']],
  [
    'Die Sitzungen sind in der Regel öffentlich; in begründeten Fällen kann nichtöffentlich getagt werden.',
    ['publicity beides'],
  ],
  ['Personalangelegenheiten werden in nichtöffentlicher Sitzung behandelt.', ['publicity beides']],
  ['Die Sitzungen gliedern sich in einen öffentlichen und einen nichtöffentlichen Teil.', ['publicity beides']],
  ['Die Öffentlichkeit ist über die Arbeit des Beirats zu unterrichten.', []],
  ['Die Öffentlichkeitsarbeit obliegt dem Vorsitz.', []],
  ['Ort und Zeit der Sitzungen werden öffentlich bekannt gemacht.', []],
  ['Mitglieder sind Vertreter öffentlicher und freier Träger.', []],
  ['Diese Satzung tritt am Tag nach ihrer öffentlichen Bekanntmachung in Kraft.', []],
  ['Der Beirat wirkt in der Öffentlichkeit.', []],
  ['Die Sitzungen des Stadtrats sind öffentlich.', []],
  [
    'Die Sitzungen des Beirats sind in der Regel nicht öffentlich; Gäste können zugelassen werden.',
    ['publicity nichtöffentlich'],
  ],
  ['Die Sitzungen sind nicht öffentlich, sofern der Beirat nichts anderes beschließt.', ['publicity nichtöffentlich']],
  ['Der Beirat tagt öffentlich, sofern nicht gesetzliche Vorschriften entgegenstehen.', ['publicity öffentlich']],
  ['Der Beirat tagt grundsätzlich in öffentlicher Sitzung.', ['publicity öffentlich']],
  ['Der Beirat berät in nichtöffentlicher Sitzung.', ['publicity nichtöffentlich']],
  ['Die Treffen sind offen für alle Interessierten.', ['publicity öffentlich']],
  ['Eine Sitzung pro Jahr findet öffentlich statt.', ['frequency 1', 'publicity beides']],
  ['Auf Antrag kann die Öffentlichkeit ausgeschlossen werden.', ['publicity beides']],
  ['Über vertrauliche Angelegenheiten wird nichtöffentlich beraten.', ['publicity beides']],
  ['Der Beirat gibt einmal im Jahr eine öffentliche Erklärung ab.', []],
  ['Über Einwendungen entscheidet die nächste Sitzung.', ['minutes-approval nächste Sitzung']],
  ['Gehen binnen zwei Wochen keine Einwände ein, ist die Niederschrift angenommen.', ['minutes-approval 14']],
  ['Über Einwendungen gegen den Bebauungsplan entscheidet der Stadtrat.', []],
  ['Die Ergebnisse hält ein Vermerk fest.', ['minutes']],
  ['Der Hausmeister hält die Tür fest.', []],
  ['Die Vorsitzende ruft den Beirat mit einem Vorlauf von zwei Wochen zusammen.', ['invitation 14']],
  ['Mit einem Vorlauf von zwei Wochen sind Räume zu buchen.', []],
  ['Für das Fest genügen drei Tage.', []],
  ['Zutritt zu den Zusammenkünften hat jedermann.', ['publicity öffentlich']],
  ['Zu den Sitzungen hat jede Person Zutritt.', ['publicity öffentlich']],
  ['Interessierte können den Sitzungen beiwohnen.', ['publicity öffentlich']],
  ['Die Treffen stehen der Nachbarschaft offen.', ['publicity öffentlich']],
  ['Beraten wird hinter verschlossenen Türen.', ['publicity nichtöffentlich']],
  ['Der Beirat tagt ohne Publikum.', ['publicity nichtöffentlich']],
  ['Die Allgemeinheit ist von den Beratungen ausgeschlossen.', ['publicity nichtöffentlich']],
  ['Das Bündnis steht allen Vereinen offen.', []],
  ['Die Mitarbeit ist für alle offen.', []],
  ['Das Büro steht montags allen offen.', []],
  ['Alle Mitglieder können an den Sitzungen teilnehmen und zuhören.', []],
  ['Die Geschäftsstelle hat Zutritt zum Rathaus.', []],
  ['Die Mitglieder sollen einander zuhören.', []],
  ['Die Frage der Leitung steht in der Sitzung noch offen.', []],
  ['Die Türen des Hauses sind verschlossen.', []],
  ['Im Jahr 2023 fanden vier öffentliche Sitzungen statt.', []],
]

test.each(publicity)('whether meetings are public: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})

describe('for whom a rule on invitations holds', () => {
  const bodyOf = (title: string, sentence: string) =>
    rulesOf([...network, heading(title, 2), paragraph(sentence)]).facts.findLast(
      ({ feature }) => feature === 'invitation',
    )?.body

  test.each([
    ['Vollversammlung', 'Der Vorstand lädt mit einer Frist von vier Wochen in Textform ein.', 'Vollversammlung'],
    ['Sitzungen', 'Der Vorstand lädt die Vollversammlung mit einer Frist von vier Wochen ein.', 'Vollversammlung'],
    ['Vorstand', 'Zu seinen Sitzungen wird mit einer Frist von einer Woche eingeladen.', 'Vorstand'],
    ['Vorstand', 'Die Geschäftsstelle lädt mit einer Frist von einer Woche ein.', 'Vorstand'],
  ])('%s: %s', (title, sentence, body) => {
    expect(bodyOf(title, sentence)).toBe(body)
  })
})
