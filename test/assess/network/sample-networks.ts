import { atLeast, aYear, codedNetwork, exactly } from './coded-network.ts'

const partners = 'Partner'
const conference = 'Netzwerkkonferenz'
const preparing = 'Vorbereitungsgremium'

/** What the guidelines of Chemnitz settle, in short words. */
export const chemnitz = codedNetwork({
  bodies: [
    [conference, 'conference'],
    [preparing, 'steering'],
    ['Arbeitsgruppen', 'working-group'],
  ],
  relations: [
    [preparing, 'prepares', conference],
    ['Arbeitsgruppen', 'reports-to', conference],
  ],
  facts: [
    ['name', 'Integrationsnetzwerk'],
    ['basis', 'Integrationskonzept der Stadt', { value: 'concept' }],
    ['basis', 'berührte Gesetze und Leitfäden', { value: 'law' }],
    ['aims', 'Ressourcen bündeln für eine vernetzte Versorgung'],
    ['aims', 'Weiterentwicklung bestehender Strukturen'],
    ['tasks', 'Empfehlungen zu Angeboten und Projekten'],
    ['tasks', 'Die Stelle trägt Ergebnisse an beschlussfähige Gremien heran'],
    ['tasks', 'informiert die Mitglieder zu Themen der Integration'],
    ['public-relations', 'Ergebnisse gehen in geeigneter Form an die Öffentlichkeit'],
    ['members', 'Behörden, Einrichtungen, Unternehmen, Träger und Migrantenselbstorganisationen'],
    ['member-duties', 'Eigenständigkeit der Träger wird nicht berührt'],
    ['member-duties', 'Den Partnern obliegen gleiche Rechte und Pflichten'],
    ['joining', 'Interessenten bekunden den Beitritt schriftlich'],
    ['joining-conditions', 'keine kommerziellen Interessen'],
    ['coordination', 'Sozialamt, Abteilung Migration'],
    ['frequency', 'mindestens eine Konferenz im Jahr', { value: '1-', body: conference, ...aYear(1) }],
    ['frequency', 'mindestens 1x im Quartal', { value: '4-', body: preparing, ...aYear(4) }],
    ['body-tasks', 'Organisation der Netzwerkkonferenzen', { body: preparing }],
    ['invitation', 'Die Stelle lädt die Partner ein', { body: conference }],
    ['member-duties', 'Jedes Mitglied ist berechtigt, Themen einzureichen'],
    ['majority', 'einfache Mehrheit in den Sitzungen', { value: 'einfach' }],
    ['majority', 'einfache Mehrheit für das ganze Netzwerk', { value: 'einfach', body: preparing }],
    ['minutes', 'andere Meinungen stehen im Protokoll'],
    ['in-force', 'in einer Arbeitsgruppe beschlossen, ab 9. August 2016 in Kraft', { value: '2016-08-09' }],
  ],
})

const groups = 'Arbeitsgruppen'
const speakers = 'Sprecher*innen der Arbeitsgruppen'

/** What the rules of procedure of Magdeburg settle, in short words. */
export const magdeburg = codedNetwork({
  bodies: [
    [groups, 'working-group'],
    ['AG Sprache', 'working-group'],
    ['arbeitsgruppenübergreifendes Treffen', 'exchange'],
    [speakers, 'steering'],
  ],
  facts: [
    ['version-date', 'Fassung vom 23.11.2016', { value: '2016-11-23' }],
    ['version-date', 'Magdeburg, 23. November 2016', { value: '2016-11-23' }],
    ['in-force', 'tritt am 1. Dezember 2016 in Kraft', { value: '2016-12-01' }],
    ['basis', 'Stadtrats-Beschluss Nr. 988-33(IV)06 vom 04.05.2006', { value: 'decision' }],
    ['aims', 'bessere Rahmenbedingungen für die Integration'],
    ['aims', 'Abstimmung der Aktivitäten in den Handlungsfeldern'],
    ['tasks', 'fachliche Empfehlungen'],
    ['tasks', 'Durchführung von Veranstaltungen'],
    ['tasks', 'Kooperation beim Ressourceneinsatz'],
    ['members', 'Organisationen, Institutionen, Gremien, Vereine, Interessengruppen'],
    ['members', 'in der Regel juristische Personen'],
    ['joining', `${partners} erklären ihre Bereitschaft zur Zusammenarbeit`],
    ['member-duties', 'engagieren sich aktiv und sichern ihre Teilnahme ab'],
    ['leaving', 'nimmt ein Jahr lang nicht teil: Streichung', { value: '12', ...exactly(12, 'months') }],
    ['guests', 'Gäste nach Anmeldung und Abstimmung', { body: groups }],
    ['coordination', 'kommunale Netzwerkkoordination'],
    ['coordination', 'Jahresarbeitspläne, Einladung, Moderation, Protokoll'],
    ['new-group', 'neue Gruppe ab fünf Vertretungen', { value: '5', ...atLeast(5, 'persons') }],
    ['body-tasks', 'Gruppen organisieren ihre Arbeit eigenständig', { body: groups }],
    ['chair', 'zwei Sprecher*innen je Gruppe', { body: groups }],
    ['term', 'im Rhythmus von zwei Jahren', { value: '24', body: groups, ...exactly(24, 'months') }],
    ['frequency', 'bis zu fünfmal jährlich', { value: '-5', body: groups, ...aYear(null, 5) }],
    [
      'frequency',
      'ein- bis zweimal jährlich',
      { value: '1-2', body: 'arbeitsgruppenübergreifendes Treffen', ...aYear(1, 2) },
    ],
    ['frequency', 'mindestens vierteljährlich', { value: '4-', body: speakers, ...aYear(4) }],
    ['invitation', 'Sprecher*innen laden mit Tagesordnung ein', { body: groups }],
    ['minutes', 'Protokoll durch die Koordination', { body: groups }],
  ],
})

const meeting = 'Tagungen'
const tables = 'Arbeitstische'
const board = 'Sprecher:innenrat'

/** What the rules of procedure of Schwerin settle, in short words. */
export const schwerin = codedNetwork({
  bodies: [
    [tables, 'working-group'],
    [board, 'steering'],
    [meeting, 'conference'],
  ],
  relations: [
    [tables, 'elects', board],
    [board, 'prepares', meeting],
  ],
  facts: [
    ['name', 'Netzwerk Migration'],
    [
      'members',
      'freiwilliger Zusammenschluss öffentlicher wie freier Träger, Vereine und interessierter Einzelpersonen',
    ],
    ['aims', 'Koordinierung der Integrationsarbeit'],
    ['aims', 'Chancengleichheit in Anlehnung an das Integrationskonzept'],
    ['tasks', 'Übersicht und Bündelung der Aktivitäten'],
    ['tasks', 'Vernetzung der Integrationsarbeit'],
    ['tasks', 'Qualitätssicherung und Transparenz'],
    ['concept-link', 'Beteiligung an Fortschreibung und Umsetzung des Integrationskonzeptes'],
    ['tasks', 'Initiierung von Angeboten, Maßnahmen und Projekten'],
    ['tasks', 'Durchführung von Fortbildungsveranstaltungen'],
    ['joining', 'Wer Interesse an Mitarbeit hat, meldet sich bei der Fachstelle'],
    ['frequency', 'Teilnahme an den halbjährlichen Tagungen', { value: '2', body: meeting, ...aYear(2, 2) }],
    ['leaving', 'unentschuldigt ein Jahr ohne Teilnahme: Löschung', { value: '12', ...exactly(12, 'months') }],
    ['coordination', 'Fachstelle Chancengleichheit'],
    ['frequency', 'mehrmals im Jahr', { value: 'regelmäßig', body: tables }],
    ['chair', 'Leitung und Stellvertretung für zwei Jahre', { body: tables }],
    ['term', 'Leitung für zwei Jahre', { value: '24', body: tables, ...exactly(24, 'months') }],
    ['new-group', 'neuer Arbeitstisch ab 5 Vertretungen', { value: '5', ...atLeast(5, 'persons') }],
    ['members', 'je ein Mitglied der Tische', { body: board }],
    ['term', 'Mitglied für zwei Jahre', { value: '24', body: board, ...exactly(24, 'months') }],
    ['body-tasks', 'politische Interessenvertretung', { body: board }],
    ['body-tasks', 'Stellungnahmen zu Förderanträgen', { body: board }],
    ['public-relations', 'Außenvertretung durch den Rat'],
    ['frequency', 'nach Anlass, mindestens viermal im Jahr', { value: '4-', body: board, ...aYear(4) }],
    ['chair', 'gewählter Vorsitz', { body: board }],
    ['minutes', 'Protokoll an alle', { body: board }],
    ['majority', 'einfache Mehrheit der Anwesenden', { value: 'einfach', body: board }],
    ['tie', 'bei Gleichstand abgelehnt', { value: 'abgelehnt', body: board }],
    ['frequency', 'zwei- bis dreimal jährlich', { value: '2-3', body: meeting, ...aYear(2, 3) }],
    ['majority', 'einfache Mehrheit der Partner', { value: 'einfach', body: meeting }],
    ['voting-right', 'eine Stimme je Partner', { body: meeting }],
    ['minutes-approval', 'bestätigt nach vier Wochen', { value: '28', body: meeting, ...exactly(28, 'days') }],
    ['legal-form', 'einfache Kooperation ohne Rechtsform'],
    ['amendment', 'Änderung durch die Tagung mit zwei Dritteln', { value: 'zwei-drittel' }],
    ['in-force', 'mit Beschluss der Tagung vom 17.04.2024', { value: '2024-04-17' }],
  ],
})

/** What the slides from Magdeburg tell of the network, in short words. */
export const slides = codedNetwork({
  bodies: [
    ['Vollversammlung', 'exchange'],
    ['Arbeitsgruppen', 'working-group'],
  ],
  relations: [['Arbeitsgruppen', 'reports-to', 'Vollversammlung']],
  facts: [
    ['members', 'Ämter, Beirat für Integration und Migration, Wohlfahrtsverbände, Vereine und Initiativen'],
    ['member-duties', 'Mitarbeit ist freiwillig'],
    ['majority', 'Gremium, das Konsens sucht', { value: 'konsens' }],
    ['aims', 'bessere Rahmenbedingungen'],
    ['tasks', 'Empfehlungen und Stellungnahmen zur Integrationspolitik'],
    ['tasks', 'Organisieren des Erfahrungsaustauschs'],
    ['tasks', 'Anregung gemeinsamer Projekte'],
    ['frequency', 'nach Absprache regelmäßig', { value: 'regelmäßig', body: 'Vollversammlung' }],
    ['frequency', 'tagt mindestens 4x im Jahr', { value: '4-', ...aYear(4) }],
    ['chair', 'je zwei Sprecher/-innen', { body: 'Arbeitsgruppen' }],
  ],
})

const council = 'Migrationsbeirat'

/** The usual rules of an appointed council. */
export const appointedCouncil = codedNetwork({
  purpose: 'integration-council',
  bodies: [[council, 'advisory']],
  relations: [
    ['Stadtrat', 'appoints', council],
    [council, 'advises', 'Stadtrat'],
  ],
  facts: [
    ['basis', 'Hauptsatzung § 12', { value: 'law' }],
    ['tasks', 'berät den Stadtrat und seine Ausschüsse'],
    ['body-tasks', 'Stellungnahmen zu Vorlagen', { body: council }],
    ['body-tasks', 'Jahresbericht an den Stadtrat', { body: council }],
    [
      'members',
      'besteht aus 11 Mitgliedern mit Migrationsgeschichte',
      { value: '11', body: council, ...exactly(11, 'persons') },
    ],
    ['joining', 'Der Stadtrat beruft die Mitglieder', { body: council }],
    ['member-duties', 'Mitglieder sind zur Verschwiegenheit verpflichtet', { body: council }],
    ['chair', 'wählt den Vorsitz', { body: council }],
    ['term', 'für die Wahlperiode', { value: 'Wahlperiode', body: council }],
    ['frequency', 'viermal im Jahr', { value: '4', body: council, ...aYear(4, 4) }],
    ['invitation', 'Frist von 14 Tagen', { value: '14', body: council, ...exactly(14, 'days') }],
    ['publicity', 'Sitzungen sind öffentlich', { value: 'öffentlich', body: council }],
    ['quorum', 'mehr als die Hälfte anwesend', { value: 'mehr-als-hälfte', body: council }],
    ['majority', 'einfache Mehrheit', { value: 'einfach', body: council }],
    ['tie', 'Gleichstand lehnt ab', { value: 'abgelehnt', body: council }],
    ['minutes', 'Niederschrift an alle', { body: council }],
    ['guests', 'Sachverständige ohne Stimme', { body: council }],
    ['in-force', 'tritt mit Beschluss in Kraft', { value: 'beschluss' }],
  ],
})
