import { expect, test } from 'vitest'
import { type Case, settles } from '../rules-text.ts'

const term: readonly Case[] = [
  ['Die Wahlen sind alle fünf Jahre am Tag der Kommunalwahl durchzuführen.', []],
  ['Das Projekt wird für drei Jahre vom Bund gefördert.', []],
  ['Mitglieder, die länger als zwei Jahre nicht mitarbeiten, werden gestrichen.', []],
  ['Die Mitglieder des Beirats werden alle zwei Jahre neu benannt.', ['term 24']],
  ['Die Mitglieder werden für die Dauer von höchstens vier Jahren bestellt.', ['term 48']],
  ['Die Amtszeit beträgt 5 Jahre und beginnt mit der Konstituierung.', ['term 60']],
  ['Die Amtszeit der Mitglieder beträgt fünf Jahre.', ['term 60']],
  ['Die Amtszeit des Beirats beträgt 5 Jahre.', ['term 60']],
  ['Die Mitglieder werden für die Dauer von zwei Jahren gewählt.', ['term 24']],
  ['Die Mitglieder des Beirats werden für drei Jahre berufen.', ['term 36']],
  ['Die Amtszeit des Beirats entspricht der Wahlperiode des Stadtrates.', ['term Wahlperiode']],
  ['Die Mitglieder werden für die Dauer der Wahlperiode des Rates bestellt.', ['term Wahlperiode']],
  ['Die Mitglieder werden für die Dauer der Wahlperiode des Stadtrates bestellt.', ['term Wahlperiode']],
  ['Die Amtszeit der Beiratsmitglieder ist an die Kommunalwahlperiode gebunden.', ['term Wahlperiode']],
  ['Die Amtszeit endet mit der Wahlperiode des Gemeinderats.', ['term Wahlperiode']],
  ['Die Amtsdauer des Beirats richtet sich nach der Wahlzeit des Rates.', ['term Wahlperiode']],
  ['Die Wahlzeit des Beirats entspricht der Wahlzeit der Stadtverordnetenversammlung.', ['term Wahlperiode']],
  ['Die Mitglieder werden für die Dauer der Legislaturperiode berufen.', ['term Wahlperiode']],
  ['Der Beirat wird für die Dauer der Amtszeit des Gemeinderates gebildet.', ['term Wahlperiode']],
  [
    'Der Beirat wird jeweils für die Dauer der Wahlperiode des Stadtrates, längstens jedoch für fünf Jahre, gebildet.',
    ['term 60'],
  ],
  ['Die Wahl erfolgt auf zwei Jahre; Wiederwahl ist zulässig.', ['term 24']],
  ['Die Wahlperiode des Beirats beträgt fünf Jahre.', ['term 60']],
  ['Die Amtsperiode dauert drei Jahre.', ['term 36']],
  ['Die Sprecherin wird auf die Dauer von zwei Jahren gewählt und bleibt bis zur Neuwahl im Amt.', ['term 24']],
  ['Die zweijährige Amtszeit beginnt mit der konstituierenden Sitzung.', ['term 24']],
  ['Die Berufung erfolgt für die Dauer von 2,5 Jahren.', ['term 30']],
  ['Die Sprecherin oder der Sprecher wird für ein Jahr gewählt.', ['term 12']],
  ['Die Mitglieder bleiben bis zur konstituierenden Sitzung des neuen Beirats im Amt.', ['term –']],
  ['Eine Wiederwahl ist möglich.', ['term –']],
  ['Wiederbestellung ist zulässig.', ['term –']],
  ['Eine erneute Berufung ist möglich.', ['term –']],
  ['Die Mitglieder üben ihr Amt nach Ablauf der Amtszeit bis zur Neuwahl weiter aus.', ['term –']],
  [
    'Nach Ablauf der Amtszeit führt der bisherige Beirat die Geschäfte bis zum Zusammentritt des neuen Beirats weiter.',
    ['term –'],
  ],
  ['Der Ersatz erfolgt für die restliche Amtszeit.', ['term –']],
  ['Scheidet ein Mitglied aus, wird für den Rest der Amtszeit ein neues Mitglied bestellt.', ['term –']],
  ['Die Mitglieder werden für eine Amtszeit von 24 Monaten bestellt.', ['term 24']],
  [
    'Der Beirat wählt aus seiner Mitte für die Dauer seiner Amtszeit eine Vorsitzende oder einen Vorsitzenden.',
    ['term –'],
  ],
  ['Wählbar ist, wer seit mindestens drei Monaten in der Stadt wohnt.', []],
  ['Wahlberechtigt ist, wer das 16. Lebensjahr vollendet hat und seit sechs Monaten in der Stadt gemeldet ist.', []],
  ['Der Beirat wird innerhalb von sechs Monaten nach der Kommunalwahl gewählt.', []],
  ['Der Stadtrat wird für fünf Jahre gewählt.', []],
  ['Die Oberbürgermeisterin wird auf acht Jahre gewählt.', []],
  ['Die Vereinbarung gilt für zwei Jahre und verlängert sich um ein Jahr.', []],
  ['Unterlagen werden zehn Jahre aufbewahrt.', []],
  ['Die Projektstelle ist auf drei Jahre befristet.', []],
  ['Die Mitglieder können nach drei Jahren Mitarbeit geehrt werden.', []],
]

test.each(term)('for how long members are elected: %s', (sentence, expected) => {
  expect(settles(sentence)).toEqual(expected)
})
