import { describe, expect, test } from 'vitest'
import { assessBlocks, chapter, list, type Part, text, texts } from './assessed-blocks.ts'

const statusOf = (id: string, ...parts: readonly Part[]) =>
  assessBlocks([chapter('Integrationskonzept des Landkreises Talbach'), ...parts]).requirements[id]?.status

describe('orientation on the concept of the Freistaat', () => {
  const id = 'SN-KomIntAVO-10-2-1'
  test.each([
    'Unser Konzept orientiert sich am Zuwanderungs- und Integrationskonzept des Freistaates Sachsen.',
    'Wir haben uns bei den Handlungsfeldern am ZIK II ausgerichtet.',
    'Grundlage unserer Arbeit ist das sächsische Zuwanderungs- und Integrationskonzept.',
    'Der Freistaat hat ein Zuwanderungs- und Integrationskonzept. Das Landeskonzept war uns Richtschnur.',
    'Die Handlungsfelder folgen der Gliederung des sächsischen Integrationskonzeptes.',
    'Der Plan knüpft an das Konzept des Freistaates an.',
    'Das vorliegende Konzept steht im Einklang mit den Zielen des Zuwanderungs- und Integrationskonzeptes II.',
    'Der Freistaat hat ein Zuwanderungs- und Integrationskonzept. Wir übersetzen das Integrationskonzept des Landes für unseren Kreis.',
    'Bei der Auswahl der Themen wurde das Zuwanderungs- und Integrationskonzept des Freistaates berücksichtigt.',
    'Der Freistaat hat ein Zuwanderungs- und Integrationskonzept. Die Felder wurden mit dem Landeskonzept abgeglichen.',
  ])('not missing: %s', (sentence) => {
    expect(statusOf(id, chapter('Einleitung'), text(sentence))).not.toBe('nicht erfüllt')
  })

  test.each([
    'Der Freistaat Sachsen hat 2018 ein Zuwanderungs- und Integrationskonzept veröffentlicht.',
    'Im Jahr 2012 beschloss die Staatsregierung ihr erstes Zuwanderungs- und Integrationskonzept.',
    'Das Zuwanderungs- und Integrationskonzept des Freistaates richtet sich an die Ministerien.',
    'Der Landkreis hat sich bewusst nicht am Konzept des Freistaates orientiert.',
    'Eine Orientierung am Landeskonzept ist nicht erfolgt.',
    'Das Sächsische Staatsministerium fördert Projekte nach der Richtlinie Integrative Maßnahmen.',
  ])('missing: %s', (sentence) => {
    expect(statusOf(id, chapter('Einleitung'), text(sentence))).toBe('nicht erfüllt')
  })
})

describe('Fordern und Fördern', () => {
  const id = 'SN-KomIntAVO-10-2-3'
  test.each<[string, readonly Part[]]>([
    [
      'named and filled by a pair',
      texts(
        'Wir handeln nach dem Grundsatz des Förderns und Forderns.',
        'Wir fördern durch Sprachkurse, Lotsen und Beratung.',
        'Die Kosten für die Fahrt erhalten alle zurück, die regelmäßig kommen.',
        'Wer einen Platz hat, verpflichtet sich zur Teilnahme.',
        'Wir erwarten im Gegenzug, dass alle die Kurse regelmäßig besuchen und sich an die Regeln halten.',
      ),
    ],
    [
      'a chapter of its own',
      [
        chapter('Fördern und Fordern'),
        ...texts(
          'Wer neu ist, bekommt Hilfe beim Deutschlernen, bei der Suche nach Arbeit und im Umgang mit Ämtern.',
          'Wer Hilfe bekommt, nimmt die Angebote auch an und meldet sich zum Kurs.',
          'Verlangt wird, dass alle sich an die Hausordnung halten.',
        ),
      ],
    ],
    [
      'an agreement with rights and duties',
      texts(
        'Der Kreis setzt auf das Prinzip Fordern und Fördern.',
        'Mit jedem Ankommenden schließt das Amt eine Integrationsvereinbarung, die Angebote und Pflichten nennt.',
        'Gefördert wird mit Kursen und Begleitung, gefordert wird die Teilnahme.',
      ),
    ],
  ])('met: %s', (_, parts) => {
    expect(statusOf(id, ...parts)).toBe('erfüllt')
  })

  test.each<[string, readonly Part[]]>([
    ['only named', texts('Wir handeln nach dem Grundsatz des Förderns und Forderns.')],
    ['the principle of the second book of law', texts('Das Jobcenter arbeitet nach dem SGB II, Fördern und Fordern.')],
    ['denied', texts('Das Prinzip Fordern und Fördern verfolgt der Kreis nicht.')],
    ['only funding', texts('Das Land fördert die Stelle.', 'Die Verbände fordern mehr Geld.')],
  ])('not met: %s', (_, parts) => {
    expect(statusOf(id, ...parts)).not.toBe('erfüllt')
  })
})

describe('hearing of the municipalities', () => {
  const id = 'SN-SaechsIntG-12-3-S2'
  test.each([
    'Die kreisangehörigen Gemeinden wurden gehört.',
    'Der Entwurf ging an alle 22 Städte und Gemeinden des Kreises; ihre Stellungnahmen sind eingearbeitet.',
    'Alle Bürgermeister hatten vier Wochen Gelegenheit, sich zum Entwurf zu äußern.',
    'In der Bürgermeisterberatung wurde der Entwurf vorgestellt und besprochen.',
    'Mit den Kommunen des Landkreises fanden vier Regionalkonferenzen statt, deren Hinweise übernommen wurden.',
    'Von 31 Gemeinden haben 19 Stellung genommen.',
    'Die Städte und Gemeinden wurden angehört und ihre Belange abgewogen.',
    'Die Rathäuser im Kreis haben den Entwurf gelesen und ergänzt.',
    'Die Anhörung der Gemeinden fand im März statt.',
    'Wir haben alle Bürgermeisterinnen und Bürgermeister gefragt, was sie brauchen.',
  ])('met: %s', (sentence) => {
    expect(statusOf(id, chapter('Wie dieses Papier entstand'), text(sentence))).toBe('erfüllt')
  })

  test.each([
    'Die Gemeinden sind für die Unterbringung zuständig.',
    'Nach dem Gesetz sind die kreisangehörigen Gemeinden zu hören.',
    'Eine Anhörung der Gemeinden fand nicht statt.',
    'Die Anhörung der Gemeinden ist für den Herbst geplant.',
    'Das Amt fragt zweimal im Jahr bei den Schulen nach.',
    'Der Landkreis hat 31 Gemeinden.',
  ])('not met: %s', (sentence) => {
    expect(statusOf(id, chapter('Wie dieses Papier entstand'), text(sentence))).not.toBe('erfüllt')
  })
})

describe('organisational bases and structures', () => {
  const ids = ['SN-KomIntAVO-10-2-2', 'SN-SaechsIntG-12-3-S3-4']
  const filled: readonly (readonly [string, readonly Part[]])[] = [
    [
      'a chapter on structures',
      [
        chapter('Wer trägt die Integrationsarbeit'),
        ...texts(
          'Die Koordinierungsstelle Integration im Landratsamt führt die Fäden zusammen.',
          'Eine Lenkungsgruppe unter Leitung des Landrates tagt viermal im Jahr.',
          'Im Netzwerk Migration arbeiten Vereine, Wohlfahrtsverbände, Kirchen und Ehrenamtliche zusammen.',
          'Der Integrationsbeirat vertritt die Zugewanderten und berät den Kreistag.',
          'Ehrenamtliche bekommen eine Fortbildung.',
          'Vereine erhalten Zuschüsse für offene Abende.',
        ),
      ],
    ],
    [
      'in plain words',
      [
        chapter('So arbeiten wir zusammen'),
        ...texts(
          'Im Rathaus gibt es ein Büro für Integration.',
          'Der Runde Tisch trifft sich alle zwei Monate.',
          'Am Tisch sitzen Vereine, die Kirche, Ehrenamtliche und die Verwaltung.',
          'Auch die Vereine der Zugewanderten sind dabei.',
          'Ehrenamtliche Lotsen helfen beim Ausfüllen der Anträge.',
          'Der Gemeinderat bekommt einmal im Jahr einen Bericht.',
        ),
      ],
    ],
    [
      'in older words',
      [
        chapter('Organisation'),
        ...texts(
          'Der Ausländerbeauftragte ist Ansprechpartner für alle Fragen der ausländischen Mitbürger.',
          'Der Arbeitskreis Aussiedler tagt vierteljährlich im Landratsamt.',
          'Ihm gehören die Kirchen, die Wohlfahrtsverbände, die Vereine und das Arbeitsamt an.',
          'Ehrenamtliche Helfer werden vom Sozialamt begleitet.',
          'Die Sportvereine nehmen die Jugendlichen auf.',
        ),
      ],
    ],
  ]
  test.each(ids.flatMap((id) => filled.map(([name, parts]) => [id, name, parts] as const)))(
    'met: %s: %s',
    (id, _, parts) => {
      expect(statusOf(id, ...parts)).toBe('erfüllt')
    },
  )

  const empty: readonly (readonly [string, readonly Part[]])[] = [
    ['a list of members', [chapter('Mitwirkende'), ...list('Frau Adam, Verein', 'Herr Bock, Verwaltung')]],
    ['others should', texts('Politik, Verwaltung, Vereine und Ehrenamt müssen zusammenarbeiten.')],
    ['the Land has it', texts('Auf Landesebene besteht ein Netzwerk der Integrationsbeauftragten.')],
  ]
  test.each(ids.flatMap((id) => empty.map(([name, parts]) => [id, name, parts] as const)))(
    'not met: %s: %s',
    (id, _, parts) => {
      expect(statusOf(id, ...parts)).not.toBe('erfüllt')
    },
  )
})

describe('networking', () => {
  const id = 'SN-SaechsIntG-12-3-S3-2'
  test.each<[string, readonly Part[]]>([
    [
      'a network that meets',
      texts(
        'Das Netzwerk Integration trifft sich zweimal im Jahr.',
        'Die Koordinierungsstelle stimmt die Angebote der Träger miteinander ab.',
      ),
    ],
    [
      'a table',
      texts(
        'Der Runde Tisch Asyl bringt alle Beteiligten zusammen.',
        'Die Arbeitsgruppen tauschen sich vierteljährlich aus.',
      ),
    ],
    [
      'working groups',
      texts(
        'Fünf Arbeitskreise begleiten die Umsetzung.',
        'Die Träger haben eine Kooperationsvereinbarung geschlossen.',
      ),
    ],
  ])('met: %s', (_, parts) => {
    expect(statusOf(id, chapter('Zusammenarbeit'), ...parts)).toBe('erfüllt')
  })

  test.each<[string, readonly Part[]]>([
    [
      'meetings without a body',
      texts(
        'Alle, die helfen, treffen sich einmal im Monat im Rathaus.',
        'Dort sprechen sie ab, wer was macht: Verwaltung, Kirche, Verein und Schule.',
      ),
    ],
    ['rhetoric', texts('Gute Zusammenarbeit ist uns wichtig.')],
    ['an absence', texts('Ein Netzwerk gibt es nicht.', 'Die Träger stimmen sich nicht ab.')],
    ['computers', texts('Das Netzwerk der Verwaltung wurde erneuert.')],
  ])('not met: %s', (_, parts) => {
    expect(statusOf(id, chapter('Zusammenarbeit'), ...parts)).not.toBe('erfüllt')
  })
})
