import { describe, expect, test } from 'vitest'
import type { SentenceContext } from '../../../src/coding/reading/coding-text.ts'
import { type Blocks, heading, paragraph, readBlocks, sentenceWith } from '../coded-text.ts'

function contextOf(blocks: Blocks, words: string): SentenceContext {
  const text = readBlocks(blocks)
  return text.context(sentenceWith(text.document, words))
}
const alone = (sentence: string) => contextOf([paragraph(sentence)], sentence)

describe('modality', () => {
  test.each([
    ['binding', 'Das Sozialamt richtet eine Sprechstunde ein.'],
    ['binding', 'Die Umsetzung wird jährlich geprüft.'],
    ['binding', 'Der Rat beschließt den Maßnahmenplan.'],
    ['binding', 'Die Stadt verpflichtet sich zur Fortschreibung.'],
    ['binding', 'Die Kinder sollen Deutsch lernen.'],
    ['recommended', 'Die Gemeinde sollte einen Beirat gründen.'],
    ['recommended', 'Eine Sprechstunde im Rathaus wäre wünschenswert.'],
    ['recommended', 'Es wird empfohlen, Lotsen auszubilden.'],
    ['recommended', 'Die Arbeitsgruppe schlägt die Einrichtung einer Anlaufstelle vor.'],
    ['recommended', 'Die Träger regen einen gemeinsamen Kalender an.'],
    ['recommended', 'Denkbar ist auch ein Patenprogramm.'],
    ['recommended', 'Anzustreben ist eine engere Abstimmung.'],
    ['recommended', 'Ein Dolmetscherpool könnte Abhilfe schaffen.'],
    ['planned', 'Ein Monitoring ist in Vorbereitung.'],
    ['planned', 'Für 2027 ist eine Befragung geplant.'],
    ['planned', 'Vorgesehen ist die Gründung eines Beirats.'],
    ['planned', 'Ein Berichtswesen soll künftig aufgebaut werden.'],
    ['planned', 'Perspektivisch entsteht ein Haus der Begegnung.'],
    ['planned', 'Die Übersicht liegt noch nicht vor.'],
    ['planned', 'Der Landkreis beabsichtigt, eine Stelle zu schaffen.'],
    ['planned', 'Ein Leitbild wird derzeit erarbeitet.'],
  ])('%s: %s', (modality, sentence) => {
    expect(alone(sentence).modality).toBe(modality)
  })

  test('sentences in a chapter of recommendations are recommendations', () => {
    const blocks = [heading('Handlungsempfehlungen'), paragraph('Das Amt bildet zwölf Lotsen aus.')]
    expect(contextOf(blocks, 'Lotsen').modality).toBe('recommended')
  })
})

describe('voice', () => {
  test.each([
    ['own', 'Wir verstehen Integration als Weg, den alle gehen.'],
    ['own', 'Integration heißt, dazuzugehören.'],
    ['own', 'Der Landkreis legt jährlich einen Bericht vor.'],
    ['own', 'Die Stadt setzt das Programm des Freistaates um.'],
    ['own', 'Unsere Ziele sind mit dem Land abgestimmt.'],
    ['own', 'Das Sozialamt berichtet dem Ausschuss.'],
    ['quoted', 'Das Bundesamt versteht Integration als langfristigen Vorgang.'],
    ['quoted', 'Laut der Definition der Kommission ist Integration ein Prozess.'],
    ['quoted', 'Nach Auffassung des Sachverständigenrates bedeutet Integration Teilhabe.'],
    ['quoted', '„Integration ist ein Prozess, an dem alle mitwirken.“'],
    ['quoted', 'Die Bertelsmann Stiftung beschreibt Integration als Teilhabe.'],
    ['other-level', 'Der Freistaat Sachsen überprüft die Umsetzung jährlich.'],
    ['other-level', 'Das Land Hessen veröffentlicht einen Bericht.'],
    ['other-level', 'Die Staatsregierung setzt ihr Konzept um.'],
    ['other-level', 'In Deutschland lebten 2022 rund 13 Millionen Ausländer.'],
    ['other-level', 'Das Staatsministerium legt dem Landtag Berichte vor.'],
    ['history', 'Das erste Integrationskonzept von 2009 wurde zweimal geändert.'],
    ['history', 'Das Konzept wurde im Jahr 2014 erstmals fortgeschrieben.'],
    ['history', '2018 wurde der Plan grundlegend überarbeitet.'],
  ])('%s: %s', (voice, sentence) => {
    expect(alone(sentence).voice).toBe(voice)
  })

  test.each([
    ['legal', 'Rechtliche Grundlagen', 'other-level'],
    ['history', 'Vorgeschichte', 'history'],
    ['done', 'Rückblick: Was aus dem Plan von 2012 wurde', 'history'],
  ])('the chapter decides: %s', (_, title, voice) => {
    const blocks = [heading(title), paragraph('Einmal im Jahr wird die Umsetzung geprüft.')]
    expect(contextOf(blocks, 'Umsetzung geprüft').voice).toBe(voice)
  })
})

describe('quotation marks', () => {
  const quotation =
    'Im Nationalen Plan heißt es: „Integration ist ein langer Weg. Sie verlangt Geduld von allen. Sie gelingt vor Ort.“ Wir teilen diesen Satz.'

  test.each([
    ['a sentence in the middle of it', 'Sie verlangt Geduld', 'quoted'],
    ['its last sentence', 'Sie gelingt vor Ort', 'quoted'],
    ['the sentence after it', 'Wir teilen', 'own'],
  ])('%s', (_, words, voice) => {
    expect(contextOf([paragraph(quotation)], words).voice).toBe(voice)
  })

  test.each([
    ['a title in quotation marks', 'Das Projekt „Ankommen“ bedeutet Teilhabe für Familien.'],
    ['a quotation that was closed before', 'Unser Motto ist „Gemeinsam“. Teilhabe gelingt vor Ort.'],
    ['a motto at the start', '„Miteinander“ heißt unser Leitgedanke, und Teilhabe ist das Ziel.'],
    ['a mark that is never closed, in another paragraph', 'Teilhabe beginnt im Alltag.'],
  ])('own in spite of %s', (_, words) => {
    const blocks = [paragraph('Im Bericht steht „Ankommen ohne Ende.'), paragraph(words)]
    expect(contextOf(blocks, 'Teilhabe').voice).toBe('own')
  })
})

describe('quoted in other words', () => {
  test.each([
    ['heißt es: „…', 'Im Positionspapier heißt es: „Integration ist eine Aufgabe aller.“'],
    ['ist zu lesen', 'Bei der Kommission ist zu lesen: „Integration verlangt von allen einen langen Atem.“'],
    ['words first, source behind', 'Integration sei Teilhabe an allem, so der Sachverständigenrat.'],
    ['reported speech', 'Integration bedeute Chancengleichheit, schreibt die Beauftragte des Bundes.'],
  ])('%s', (_, sentence) => {
    expect(alone(sentence).voice).toBe('quoted')
  })
})
