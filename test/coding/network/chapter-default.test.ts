import { describe, expect, test } from 'vitest'
import { heading, paragraph } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

/** What a sentence settles in a chapter; facts that want a second look with a question mark. */
function inChapter(chapter: string, sentence: string): readonly string[] {
  const before = rulesOf(network).facts.length
  return rulesOf([...network, heading(chapter, 2), paragraph(sentence)])
    .facts.slice(before)
    .map(({ feature, certainty }) => (certainty === 'prüfen' ? `${feature}?` : feature))
}

describe('a sentence that says nothing else is about what its chapter is about', () => {
  test.each([
    ['Ziele', 'Niemand soll allein bleiben, der neu in die Stadt kommt.', 'aims?'],
    ['Gäste', 'Wer etwas beizutragen hat, ist willkommen.', 'guests?'],
    ['Finanzen', 'Den Rest teilen sich die Häuser.', 'funding?'],
    ['Austritt', 'Ein Brief an das Rathaus genügt.', 'leaving?'],
    ['Protokoll', 'Nach drei Tagen liegt der Text allen vor.', 'minutes?'],
    ['Öffentlichkeitsarbeit', 'Jede Nachricht wird vorher gemeinsam gelesen.', 'public-relations?'],
    ['Überprüfung', 'Nach zwei Jahren setzen wir uns dafür hin.', 'review?'],
    ['Einladung', 'Das Schreiben nennt Ort und Zeit.', 'invitation?'],
    ['Unsere Ziele', 'Abstimmen: Doppeltes vermeiden, Lücken schließen', 'aims?'],
    ['Integrationskonzept', 'Beide Papiere gehören zusammen.', 'concept-link?'],
  ])('%s: %s', (chapter, sentence, fact) => {
    expect(inChapter(chapter, sentence)).toEqual([fact])
  })

  test('without a mark where its own words say it', () => {
    expect(inChapter('Austritt', 'Der Austritt ist jederzeit möglich.')).toEqual(['leaving'])
  })

  test.each([
    // Somebody else acts.
    ['Ziele', 'Der Stadtrat hält das für richtig.'],
    ['Austritt', 'Der Stadtrat entscheidet über den Haushalt.'],
    ['Finanzen', 'Der Kreistag tagt sechsmal im Jahr.'],
    ['Gäste', 'Das Jugendparlament tagt im Mai.'],
    ['Ziele', 'In der Nachbarstadt soll niemand allein bleiben.'],
    // It was once.
    ['Ziele', 'Im Jahr 2015 kamen viele Menschen in die Stadt.'],
    ['Präambel', 'Musterstadt ist seit Generationen eine Stadt der Zuwanderung.'],
    ['Präambel', 'In Musterstadt leben Menschen aus mehr als 90 Nationen.'],
    ['Finanzen', 'Im Jahr 2015 wurde ein Fest gefeiert.'],
    // The chapter is no rule of this network, or is about no one thing.
    ['Was bisher galt: Ziele', 'Niemand soll allein bleiben, der neu in die Stadt kommt.'],
    ['Ziele des Stadtrats', 'Niemand soll allein bleiben, der neu in die Stadt kommt.'],
    ['Sitzungen', 'Der Raum ist im Rathaus.'],
    ['Name und Sitz', 'Das Netzwerk trägt den Namen „Zusammen“.'],
    ['Verschiedenes', 'Das Netzwerk gibt es seit Herbst 2016.'],
    ['Verschiedenes', 'Niemand soll allein bleiben, der neu in die Stadt kommt.'],
    // No sentence.
    ['Protokoll', 'Rathaus, Zimmer 4'],
    ['Überprüfung', 'Kontakt'],
  ])('nothing in %s: %s', (chapter, sentence) => {
    expect(inChapter(chapter, sentence)).toEqual([])
  })
})

describe('how to reach the office tells who coordinates', () => {
  test.each([
    'Geschäftsstelle: Rathaus, Zimmer 12, Telefon 0999 1234',
    'Das Büro finden Sie in der Marktstraße 4.',
    'Die Koordinierungsstelle ist unter stelle@talbach.de zu erreichen.',
  ])('%s', (words) => {
    expect(inChapter('Verschiedenes', words)).toEqual(['coordination?'])
  })

  test.each([
    'Sportverein, Telefon 0999 77',
    'Notruf: Telefon 112',
    'Das Sprachcafé finden Sie in der Marktstraße 4.',
    'Die Arbeitsstelle liegt am Markt.',
    'Geschäftsstelle der Nachbarstadt: Rathaus, Zimmer 3, Telefon 0999 77',
    'Die frühere Geschäftsstelle war in der Marktstraße 4.',
    'Herr Muster, Rathaus, Zimmer 12',
  ])('not: %s', (words) => {
    expect(inChapter('Verschiedenes', words)).toEqual([])
  })
})

describe('networks by other words', () => {
  test.each([
    'Die Allianz berät die Verwaltung.',
    'Unser Verbund unterstützt Vereine.',
    'Die Arbeitsgemeinschaft koordiniert Angebote.',
  ])('act: %s', (sentence) => {
    expect(inChapter('Verschiedenes', sentence)).toEqual(['tasks?'])
  })

  test.each([
    'Im Verbund mit anderen Städten wird geworben.',
    'Der Busverbund fördert Schüler.',
    'Die Brillanz der Farben fördert die Freude.',
    'Der Netzplan berät niemanden.',
  ])('are not meant: %s', (sentence) => {
    expect(inChapter('Verschiedenes', sentence)).toEqual([])
  })
})

describe('who elects or appoints settles how one comes in', () => {
  test.each([
    ['Die Vollversammlung bestimmt die Mitglieder des Vorstands.', true],
    ['Die Vollversammlung wählt den Vorstand.', true],
    ['Der Stadtrat beruft den Fachbeirat.', true],
    ['Die Vollversammlung wählt ihre Leitung.', false],
    ['Der Vorstand setzt Arbeitskreise ein.', false],
    ['Die Arbeitskreise berichten dem Vorstand.', false],
    ['Der Stadtrat wählt den Bürgermeister.', false],
    ['Die Vollversammlung wählte 2019 den Vorstand.', false],
    ['Die Vollversammlung wählt den Vorstand nicht.', false],
  ])('%s %s', (sentence, joins) => {
    expect(inChapter('Verschiedenes', sentence).some((one) => /^joining\??$/u.test(one))).toBe(joins)
  })
})

describe('who may join, and on what condition', () => {
  const both = ['members', 'joining-conditions?']
  test.each([
    ['Beitreten kann jeder Verein, der sich zu unseren Zielen bekennt.', both],
    ['Mitmachen können alle, die in der Stadt wohnen.', both],
    ['Offen steht das Netzwerk allen, die hier arbeiten.', both],
    ['Partner können Betriebe werden, sofern sie hier ihren Sitz haben.', both],
    ['Mitmachen können alle Schulen.', ['members']],
    ['Mitglieder sind alle Schulen der Stadt.', ['members']],
    ['Offen steht die Frage, wer hier wohnt.', []],
    ['Offen ist, ob alle mitmachen, die hier wohnen.', []],
    ['Den Kurs besuchen Personen, die hier wohnen.', []],
  ])('%s', (sentence, facts) => {
    expect(inChapter('Verschiedenes', sentence)).toEqual(facts)
  })
})
