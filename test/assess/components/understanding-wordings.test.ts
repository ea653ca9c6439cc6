import { describe, expect, test } from 'vitest'
import { chapter, componentOf, list, section, text, texts } from '../assessed-blocks.ts'

const verdict = (...parts: Parameters<typeof componentOf> extends [unknown, ...infer P] ? P : never) =>
  componentOf('integrationsverstaendnis', ...parts).value

describe('said in one clear sentence', () => {
  test.each([
    'Integration heißt für uns, dass niemand um Erlaubnis bitten muss, mitzureden.',
    'Unter Integration verstehen wir das gelingende Zusammenleben aller, die in der Stadt wohnen.',
    'Unter dem Begriff Integration wird in diesem Papier die gleichberechtigte Teilhabe aller am Leben im Kreis verstanden.',
    'Wenn wir von Integration sprechen, meinen wir einen Weg, den beide Seiten gehen.',
    'Wer bei uns von Integration redet, meint das Dazugehören von Anfang an.',
    'Dem Konzept liegt ein Verständnis von Integration als wechselseitigem Prozess zugrunde.',
    'Diesem Plan liegt folgendes Integrationsverständnis zugrunde: Alle haben gleiche Chancen und gleiche Pflichten.',
    'Wir begreifen Zuwanderung als Gewinn und Integration als Aufgabe der ganzen Bürgerschaft.',
    'Der Landkreis versteht Integration nicht als Einbahnstraße, sondern als gemeinsames Lernen.',
    'Integration ist keine Einbahnstraße: Sie verlangt von den Alteingesessenen ebenso viel wie von den Neuen.',
    'Integration ist ein langfristiger, wechselseitiger Prozess, der alle verändert.',
    'Integriert ist, wer mitreden, mitarbeiten und mitfeiern kann.',
    'Als gelungen gilt uns Integration dann, wenn die Herkunft nicht mehr über den Schulabschluss entscheidet.',
    'Gelungen ist Integration für uns, wenn niemand mehr danach fragt.',
    'Von gelungener Integration sprechen wir, wenn alle den gleichen Zugang zu Wohnung, Arbeit und Bildung haben.',
    'Integration bedeutet in unserem Verständnis nicht Anpassung, sondern Teilhabe.',
    'Mit Integration ist hier nicht Angleichung gemeint, sondern ein Platz für jede und jeden.',
    'Teilhabe meint für uns: dabei sein, mitreden, mitentscheiden.',
    'Für die Gemeinde ist Integration die Eingliederung der ausländischen Mitbürger bei Wahrung ihrer kulturellen Eigenart.',
    'Unser Verständnis von Integration geht davon aus, dass jeder Mensch etwas mitbringt.',
    'Die Stadt legt ihrer Arbeit einen weiten Integrationsbegriff zugrunde, der alle Lebensbereiche umfasst.',
    'Der Begriff Integration wird hier im Sinne von gleichberechtigter Teilhabe verwendet.',
    'Integration im Sinne dieses Konzeptes ist die Möglichkeit jedes Menschen, am Leben der Stadt teilzunehmen.',
    'Gut zusammenleben heißt: Jeder wird gesehen, und keiner bleibt vor der Tür.',
    'Zusammenhalt bedeutet für uns, dass wir Unterschiede aushalten und Regeln teilen.',
    'Unsere Vision ist ein Landkreis, in dem Herkunft nicht über Zukunft entscheidet.',
    'Unser Leitbild ist die offene Stadt, in der Vielfalt als Normalität gelebt wird.',
    'Dazugehören heißt für uns: Du darfst mitmachen, und du sollst mitmachen.',
    'Integration ist für uns wie eine Brücke, die von zwei Ufern gebaut wird.',
    'Nach unserem Verständnis ist Integration erst dann erreicht, wenn alle Gruppen gleiche Chancen haben.',
    'Nach Auffassung des Landkreises bedeutet Integration die Teilhabe aller am öffentlichen Leben.',
    'Wir reden von Inklusion, weil wir Integration als Aufgabe der Einrichtungen und nicht der Zugewanderten sehen.',
    'Der Kreis fasst Integration als Aufgabe auf, die Pflichten für beide Seiten kennt.',
    'Integration wird verstanden als dauerhafter Vorgang der Annäherung zwischen Alt- und Neubürgern.',
    'Integration wird von uns als gegenseitiges Geben und Nehmen begriffen.',
    'Eingliederung heißt für die Gemeinde, dass die Aussiedlerfamilien Nachbarn werden wie alle anderen.',
    'In diesem Konzept meint Integration die volle Zugehörigkeit, nicht die Duldung am Rand.',
    'Ziel von Integration ist nach unserer Überzeugung, dass alle selbstbestimmt in der Stadt leben können.',
    'Wir gehen von einem Integrationsbegriff aus, der die ganze Gesellschaft einschließt.',
    'Das Konzept folgt einem teilhabeorientierten Verständnis von Integration.',
    'Diesem Papier liegt ein breiter Begriff von Teilhabe zugrunde.',
    'Ankommen verstehen wir als Recht und als Zumutung zugleich: für die, die kommen, und für die, die da sind.',
    'Integration verstehen wir dabei als ständige Aufgabe der gesamten Stadtgesellschaft, die nie abgeschlossen ist.',
    'Unser Ausgangspunkt: Integration ist Sache beider Seiten und endet erst, wenn keiner mehr gefragt wird, woher er kommt.',
    'Als integriert betrachten wir Menschen, die ihren Alltag selbst in die Hand nehmen können.',
    'Wir sprechen in diesem Plan von Teilhabe und meinen damit gleiche Chancen auf Bildung, Arbeit und Wohnung.',
    'Der Stadtrat hat sich auf folgende Begriffsbestimmung verständigt: Integration ist die Einbindung aller in das Leben der Stadt.',
    'Integration ist erreicht, sobald niemand mehr schlechtere Aussichten hat, nur weil er anderswo geboren ist.',
    'Zusammenleben in Vielfalt heißt für die Bürgerinnen und Bürger dieser Gemeinde, einander zu grüßen und zu helfen.',
    'Mit dem Wort Eingliederung meinen wir das Hineinwachsen der Neubürger in die Dorfgemeinschaft.',
    'Heimisch ist, wer gebraucht wird und mitreden darf.',
    'Dem vorliegenden Handlungskonzept liegt die Auffassung zugrunde, dass Integration ein Prozess ist, der allen etwas abverlangt.',
    'Integration gilt uns als gelungen, wenn Zugewanderte überall vertreten sind.',
    'Wir definieren Integration als Prozess der Angleichung der Lebensverhältnisse.',
    'Unter Integration ist im Folgenden die gleichberechtigte Teilhabe am Leben der Stadt zu verstehen.',
    'Der Kreistag bekennt sich zu einem Integrationsverständnis, das niemanden ausschließt.',
    'Für die Stadt Talbach bedeutet gelingende Integration, dass Unterschiede keine Nachteile sind.',
  ])('ja: %s', (sentence) => {
    expect(verdict(chapter('Einleitung'), text(sentence))).toBe('ja')
  })
})

test.each([
  [
    'Wir wollen eine Stadt sein, in der alle unabhängig von ihrer Herkunft teilhaben.',
    'Wir bekennen uns zu einer Gesellschaft, in der Zugewanderte und Einheimische auf Augenhöhe leben.',
  ],
  ['Integration heißt auch, dass jemand zuhört.', 'Teilhabe bedeutet Mitsprache.'],
])('ja: two general remarks: %s %s', (...sentences) => {
  expect(verdict(chapter('Einleitung'), ...texts(...sentences))).toBe('ja')
})

const said = texts(
  'Wer neu ist, soll nicht lange neu bleiben, und wer schon da ist, rückt gern ein Stück.',
  'Keiner muss seine Herkunft an der Ortstafel abgeben, aber die Regeln des Ortes gelten für jeden.',
  'Verschiedenheit halten wir aus, und aus Fremden werden mit der Zeit Nachbarn und Kollegen.',
  'Beide Seiten bewegen sich, die eine lernt die Sprache, die andere das Zuhören.',
)

describe('said in a chapter of its own', () => {
  test.each([
    'Unser Verständnis von Integration',
    'Integrationsverständnis',
    'Was meinen wir mit Integration?',
    'Was heißt hier Integration?',
    'Was bedeutet Integration für uns?',
    'Was verstehen wir unter Integration',
    'Was ist Integration?',
    'Was Integration für uns heißt',
    'Unsere Lesart',
    'Unser Begriff von Integration',
    'Begriffsverständnis Integration',
    'Der Integrationsbegriff dieses Konzepts',
    'Zum Begriff der Integration',
    'Definition von Integration',
    'Leitbild',
    'Leitbild des Landkreises für das Zusammenleben',
    'Leitgedanken',
    'Leitsätze der Integrationsarbeit',
    'Leitlinien der Integrationspolitik',
    'Unsere Leitlinien',
    'Unsere Grundsätze',
    'Grundsätze des Zusammenlebens',
    'Grundprinzipien',
    'Grundhaltung',
    'Unsere Haltung',
    'Präambel',
    'Vision',
    'Unser Selbstverständnis',
    'Grundverständnis',
    'Woran wir glauben',
    'Wofür wir stehen',
    'Wie wir zusammenleben wollen',
    'So wollen wir zusammenleben',
    'Wovon wir ausgehen',
    'Unser Kompass',
    'Unsere Werte',
    'Worum es uns geht',
    'Unser Bild vom Zusammenleben',
    'Gut zusammenleben: Was ist das?',
    'Unser Anspruch',
    'Was uns leitet',
    'Was wir meinen, wenn wir Integration sagen',
  ])('ja: %s', (title) => {
    expect(verdict(chapter(title), ...said)).toBe('ja')
  })

  test('a list of principles', () => {
    const principles = list(
      'Wir achten die Würde jedes Menschen.',
      'Wir reden miteinander statt übereinander.',
      'Wir fördern, was jemand kann.',
      'Wir erwarten, dass alle das Grundgesetz achten.',
    )
    expect(verdict(chapter('Unsere Leitsätze'), ...principles)).toBe('ja')
  })

  test('a list of short principles without verbs', () => {
    const principles = list('Teilhabe von Anfang an', 'Gegenseitiger Respekt', 'Vielfalt als Stärke', 'Gleiche Chancen')
    expect(verdict(chapter('Leitlinien unserer Integrationsarbeit'), ...principles)).toBe('ja')
  })

  test('a section below a chapter of bases', () => {
    expect(verdict(chapter('Grundlagen'), section('Integration: unser Verständnis'), ...said)).toBe('ja')
  })
})

describe('near misses', () => {
  test.each([
    'Integration ist eine Querschnittsaufgabe.',
    'Integration ist eine Querschnittsaufgabe, die alle Ämter betrifft.',
    'Integration ist eine wichtige Aufgabe unserer Zeit.',
    'Integration ist eine gesamtgesellschaftliche Aufgabe.',
    'Integration ist Pflichtaufgabe nach Weisung.',
    'Integration ist und bleibt eine große Herausforderung für den Landkreis.',
    'Integration ist Chefsache.',
    'Integration kostet Geld und braucht Personal.',
    'Integration braucht Wohnungen.',
    'Die Integration der Geflüchteten in den Arbeitsmarkt ist 2023 gut gelungen.',
    'Die Integration in den Arbeitsmarkt bedeutet für die Betriebe einen hohen Aufwand.',
    'Das Bundesamt versteht unter Integration einen langfristigen Prozess.',
    'Laut Sachverständigenrat bedeutet Integration die möglichst chancengleiche Teilhabe.',
    'Der Freistaat versteht Integration als Teilhabe aller Menschen.',
    'Das Sächsische Integrationsgesetz definiert Integration als Prozess der Eingliederung und Teilhabe.',
    'Nach dem Nationalen Integrationsplan heißt Integration, allen gleiche Chancen zu geben.',
    'Ein gemeinsames Verständnis von Integration fehlt bisher.',
    'Ein Leitbild für die Integrationsarbeit wurde bewusst nicht formuliert.',
    'Auf eine eigene Definition von Integration wird verzichtet.',
    'Ein Leitbild wird im kommenden Jahr gemeinsam mit dem Beirat entwickelt.',
    'Eine Verständigung darüber, was Integration heißt, steht noch aus.',
    'Das Leitbild der Stadt aus dem Jahr 2015 nennt Tourismus und Handel als Stärken.',
    'Das Stadtleitbild stellt die Familienfreundlichkeit in den Mittelpunkt.',
    'Im Konzept von 2009 wurde Integration als Anpassung verstanden.',
    'Früher verstand man unter Integration vor allem Anpassung.',
    'Die Teilnehmer der Werkstatt diskutierten, was Integration bedeutet.',
    'In der Befragung wurde gefragt, was die Einwohner unter Integration verstehen.',
    'Der Verein versteht sich als Brücke zwischen den Kulturen.',
    'Der Integrationsrat versteht sich als Sprachrohr der Migranten.',
    'Das Projekt „Zusammen leben“ bedeutet für die Kinder Abwechslung am Nachmittag.',
    'Teilhabe am Arbeitsleben heißt für das Jobcenter Vermittlung.',
    'Der Begriff Migrationshintergrund bezeichnet Personen, die selbst oder deren Eltern zugewandert sind.',
    'Unter Flüchtlingen verstehen wir in diesem Bericht Personen mit Schutzstatus.',
    'Unter Angeboten verstehen wir alle Kurse und Treffen, die regelmäßig stattfinden.',
    'Die Maßnahme bedeutet für die Verwaltung zusätzlichen Aufwand.',
    'Der Integrationskurs umfasst einen Sprachkurs und einen Orientierungskurs.',
    'Die inklusive Schule ist Leitbild der Landespolitik.',
    'Der Integrationsbeauftragte versteht seine Aufgabe als Lotsendienst.',
    'Das Jobcenter versteht unter Integration die Vermittlung in Arbeit.',
    'Für die Betriebe ist Integration vor allem eine Frage der Sprache.',
    'Zum Thema Integration wurden drei Sitzungen abgehalten.',
    'Die Integration in Kita und Schule ist ein Schwerpunkt des Landkreises.',
    'Viele Befragte sehen Integration als Aufgabe des Staates.',
    'Integration ist ein weites Feld.',
    'Der Integrationsprozess wird von den Trägern begleitet.',
    'Was Integration bedeutet, beantworten die Befragten sehr unterschiedlich.',
    'Das Projekt versteht Integration als gemeinsames Kochen.',
    'Das Land verlangt, dass Integration als Querschnittsaufgabe verstanden wird.',
  ])('not ja: %s', (sentence) => {
    expect(verdict(chapter('Einleitung'), text(sentence))).not.toBe('ja')
  })

  test.each([
    ['Das Leitbild der Stadt', ['Das Stadtleitbild von 2016 nennt sechs Ziele.', 'An erster Stelle steht der Handel.']],
    ['Leitbild', ['Ein Leitbild liegt nicht vor.', 'Es soll 2027 in einer Werkstatt erarbeitet werden.']],
    [
      'Was ist Integration? Der Stand der Forschung',
      [
        'Esser unterscheidet vier Dimensionen der Sozialintegration.',
        'Heckmann beschreibt Integration als Vorgang in vier Schritten.',
        'Der Sachverständigenrat versteht Integration als chancengleiche Teilhabe.',
      ],
    ],
    [
      'Rechtliche Grundlagen',
      ['Das Gesetz versteht unter Integration die Teilhabe aller.', 'Die Verordnung verlangt ein Leitbild.'],
    ],
    [
      'Begriffe',
      [
        'Geflüchtete sind Menschen, die ihr Land verlassen mussten.',
        'Asylbewerber sind Personen, über deren Antrag noch nicht entschieden ist.',
        'Spätaussiedler sind deutsche Volkszugehörige aus dem Osten.',
      ],
    ],
    [
      'Grundlagen der Finanzierung',
      ['Die Stellen werden aus Landesmitteln bezahlt.', 'Der Eigenanteil der Stadt beträgt zehn Prozent.'],
    ],
    [
      'Vision 2040',
      ['Die Vision der Region sieht einen Ausbau der Bahn vor.', 'Bis 2040 entstehen zwölf neue Haltepunkte im Kreis.'],
    ],
    ['Leitlinien', ['Die Leitlinien des Landes gelten unmittelbar.', 'Der Kreis hat dazu nichts zu ergänzen.']],
  ])('not ja: a chapter "%s"', (title, sentences) => {
    expect(verdict(chapter(title), ...texts(...sentences))).not.toBe('ja')
  })
})
