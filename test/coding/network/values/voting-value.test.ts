import { expect, test } from 'vitest'
import { type Case, settles } from '../rules-text.ts'

const votingRight: readonly Case[] = [
  ['Bei Abwesenheit kann die Stimme nicht übertragen werden.', ['voting-right']],
  ['Jedes Mitglied und jede Organisation besitzt eine Stimme.', ['voting-right']],
  ['Jedes Mitglied hat eine Stimme.', ['voting-right']],
  ['Jede Organisation hat eine Stimme.', ['voting-right']],
  ['Stimmberechtigt sind nur die gewählten Mitglieder.', ['voting-right']],
  ['Die beratenden Mitglieder haben kein Stimmrecht.', ['voting-right']],
  ['Die beratenden Mitglieder sind nicht stimmberechtigt.', ['voting-right']],
  ['Gäste haben Rederecht, aber kein Stimmrecht.', ['voting-right']],
  ['Das Stimmrecht ist nicht übertragbar.', ['voting-right']],
  ['Stimmübertragung ist nicht zulässig.', ['voting-right']],
  ['Jede vertretene Institution verfügt über eine Stimme.', ['voting-right']],
  ['Stimmberechtigte Mitglieder sind die gewählten Vertreterinnen und Vertreter.', ['voting-right']],
  ['Die Vertreter der Fraktionen nehmen mit beratender Stimme teil.', ['voting-right']],
  ['Die Geschäftsführung nimmt ohne Stimmrecht an den Sitzungen teil.', ['voting-right']],
  ['Die Verwaltung nimmt beratend an den Sitzungen teil.', []],
  ['Im Verhinderungsfall übt die Stellvertretung das Stimmrecht aus.', ['voting-right']],
  ['Abgestimmt wird offen durch Handzeichen.', []],
  ['Die Abstimmung erfolgt durch Handzeichen.', []],
  ['Auf Antrag wird geheim abgestimmt.', []],
  ['Wahlen sind geheim.', []],
  ['Der Beirat besteht aus elf stimmberechtigten Mitgliedern.', ['voting-right']],
  ['Auf Antrag eines Drittels der stimmberechtigten Mitglieder wird geheim abgestimmt.', []],
  ['Enthaltungen gelten als Ablehnung.', ['majority –']],
  ['Das Stimmrecht kann nur persönlich ausgeübt werden.', ['voting-right']],
  ['Jeder Wahlberechtigte hat so viele Stimmen, wie Mitglieder zu wählen sind.', ['voting-right']],
  ['Die Abstimmung erfolgt offen, sofern nicht ein Mitglied geheime Abstimmung verlangt.', []],
  ['Jedes anwesende Mitglied hat eine Stimme; Stimmübertragungen sind unzulässig.', ['voting-right']],
  ['Stimmberechtigt sind die Mitglieder, im Verhinderungsfall ihre Stellvertretungen.', ['voting-right']],
  ['Vertreter der Verwaltung nehmen mit beratender Stimme teil.', ['voting-right']],
  ['Wer befangen ist, darf an der Beratung und Abstimmung nicht mitwirken.', ['voting-right']],
  ['Pro Mitgliedsorganisation kann nur eine Stimme abgegeben werden.', ['voting-right']],
  ['Die stimmberechtigten Mitglieder werden vom Stadtrat bestellt.', []],
  ['Sachkundige Personen können ohne Stimmrecht hinzugezogen werden.', ['voting-right']],
  [
    'Jedes Mitglied hat eine Stimme; es entscheidet die einfache Mehrheit der Anwesenden.',
    ['majority einfach', 'voting-right'],
  ],
  ['Jede beteiligte Einrichtung führt eine Stimme, gleich wie viele Personen sie entsendet.', ['voting-right']],
  ['Wer länger als ein Jahr fehlt, verliert das Stimmrecht.', ['voting-right']],
  ['Stimmberechtigt ist, wer Mitglied ist.', ['voting-right']],
  ['Wer stimmberechtigt ist, erhält einen Stimmzettel.', []],
  ['Bei Abstimmungen werden Enthaltungen nicht mitgezählt.', ['majority –']],
  ['Die Stadt stimmt die Termine mit dem Beirat ab.', []],
  ['Die Mitglieder stimmen sich über gemeinsame Vorhaben ab.', []],
]

test.each(votingRight)('who has a vote: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})
