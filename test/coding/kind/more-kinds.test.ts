import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

const kindOf = (...blocks: Blocks) => codeBlocks(blocks, {}).kind
const cover = (issuer: string, ...lines: readonly string[]): Blocks => [
  paragraph(issuer),
  ...lines.map((line, at) => (at === 0 ? heading(line) : paragraph(line))),
]

describe('whole concepts in other dress', () => {
  test.each<[string, Blocks]>([
    [
      'a list of tasks',
      [
        ...cover('Gemeinde Sandau', 'Arbeitsliste Zugezogene 2025'),
        table(
          ['Nr.', 'Aufgabe', 'Wer', 'Bis'],
          ['1', 'Elternbriefe in fünf Sprachen', 'Grundschule', '3/2025'],
          ['2', 'Lotsen für Familien aus der Ukraine', 'Sozialamt', '6/2025'],
          ['3', 'Deutschtreff im Pfarrhaus', 'Bücherei', '9/2025'],
          ['4', 'Wohnungen für Geflüchtete', 'Bauamt', '12/2025'],
        ),
        paragraph(
          'Die Liste hat der Gemeinderat am 3. Februar 2025 beschlossen. Wer neu nach Sandau kommt, soll in einem Jahr ohne Hilfe zurechtkommen. Die Einheimischen werden einbezogen.',
        ),
      ],
    ],
    [
      'sentences of principle',
      [
        ...cover('Stadt Talbach', 'Zehn Sätze für Talbach'),
        ...items(
          'Wer in Talbach lebt, ist Talbacherin oder Talbacher, gleich woher er kam.',
          'Wir begegnen Zugewanderten nicht als Gästen, sondern als Nachbarn.',
          'Das Rathaus spricht so, dass alle es verstehen, und stellt Menschen mit Migrationsgeschichte ein.',
          'Deutsch zu lernen ermöglichen wir allen von Anfang an.',
          'Wir dulden keinen Rassismus.',
          'Herkunft soll über keinen Schulabschluss entscheiden.',
          'Migrantische Vereine werden behandelt wie alle anderen.',
          'Wir hören Eingewanderte an, bevor wir über sie entscheiden.',
          'Alteingesessene mit Sorgen hören wir auch an.',
          'Jedes Jahr prüfen wir, ob wir uns daran gehalten haben.',
        ),
      ],
    ],
    [
      'a programme against exclusion of foreigners, 1994',
      [
        ...cover('Stadt Talbach', 'Kommunale Ausländerarbeit', 'Der Ausländerbeauftragte, 1994'),
        paragraph(
          'In Talbach leben 3.100 Ausländer, davon 1.900 Türken. Ein Teil lebt hier in zweiter Generation. Die Stadt will ihre Eingliederung fördern, ohne dass sie ihre Herkunft verleugnen.',
        ),
        heading('Kindergarten und Schule', 2),
        paragraph(
          'Ausländische Kinder sollen mit drei Jahren den Kindergarten besuchen. Die Stadt wird zwei türkische Erzieherinnen einstellen.',
        ),
        heading('Ausländerbeirat', 2),
        paragraph('Der Ausländerbeirat ist bei allen Vorlagen zu hören, die ausländische Einwohner betreffen.'),
      ],
    ],
    [
      'questions as headings',
      [
        ...cover('Landkreis Osterwald', 'Neu bei uns?', 'Was der Landkreis bis 2029 anpackt'),
        heading('Wer kommt zu uns?', 2),
        paragraph(
          'Seit 2015 sind 4.800 Menschen aus dem Ausland in den Landkreis gezogen, die meisten aus Polen, Syrien und der Ukraine.',
        ),
        heading('Wie lernen alle Deutsch?', 2),
        paragraph(
          'In jeder Gemeinde soll es binnen zwei Jahren einen Sprachtreff geben. Die Kreisvolkshochschule bildet dafür Ehrenamtliche aus.',
        ),
        heading('Wer hilft beim Amt?', 2),
        paragraph('Das Landratsamt schult 20 Sprachmittler. Zugewanderte bekommen Termine mit Übersetzung.'),
      ],
    ],
    [
      'a masterplan of housing and arrival',
      [
        ...cover('Stadt Talbach', 'Ankunftsstadt Talbach', 'Masterplan 2030'),
        heading('Ankommen', 2),
        paragraph(
          'Zugewanderte finden in den ersten Wochen eine Anlaufstelle. Ziel ist, dass niemand länger als ein Jahr in der Unterkunft für Geflüchtete bleibt.',
        ),
        heading('Bleiben', 2),
        paragraph(
          'Bis 2027 entstehen 300 Wohnungen, ein Drittel davon für Familien mit Fluchtgeschichte. Die Wohnbaugesellschaft vergibt ohne Ansehen der Herkunft.',
        ),
        heading('Mitreden', 2),
        paragraph('Der Migrationsbeirat erhält ein Antragsrecht; Eingewanderte wirken in den Quartiersräten mit.'),
      ],
    ],
    [
      'in simple words with much "Sie"',
      [
        ...cover('Stadt Talbach', 'Zusammen leben in Talbach', 'Unser Plan in einfacher Sprache'),
        paragraph(
          'Sie leben in Talbach. Vielleicht sind Sie hier geboren. Vielleicht kommen Sie aus einem anderen Land. Dieses Heft ist für Sie.',
        ),
        heading('Deutsch', 2),
        paragraph(
          'Wir wollen mehr Deutsch-Kurse. Die Kurse sollen auch am Abend sein. Die Volkshochschule macht das bis Ende 2026.',
        ),
        heading('Arbeit', 2),
        paragraph(
          'Viele Zugewanderte haben einen Beruf gelernt. Der Beruf soll hier zählen. Die Stadt hilft dabei. Sie stellt eine Beraterin ein.',
        ),
        heading('Schutz', 2),
        paragraph(
          'Manche werden beleidigt, weil sie aus einem anderen Land kommen. Das ist Rassismus. Die Stadt macht eine Stelle auf, die den Menschen hilft.',
        ),
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(kindOf(...blocks)).toBe('concept')
  })
})

describe('with all the words and none of the substance', () => {
  test.each<[string, Blocks]>([
    [
      'a chronicle',
      [
        ...cover('Stadt Talbach', 'Sie kamen, um zu arbeiten', 'Sechzig Jahre Zuwanderung in Talbach'),
        paragraph(
          '1964 kamen die ersten Gastarbeiter aus der Türkei nach Talbach. Sie wohnten in Baracken am Bahnhof. Viele waren jung und hatten ihre Familien zurückgelassen. Die Fabrik zahlte wenig. In den siebziger Jahren kamen die Frauen und Kinder nach. Ausländische Kinder wurden in eigenen Klassen unterrichtet.',
        ),
        paragraph(
          'Nach 1990 kamen Aussiedler aus Kasachstan. Sie fanden Arbeit in der Ziegelei. Einheimische blieben lange unter sich. Der Ausländerbeirat wurde 1992 gewählt. Geflüchtete aus Bosnien lebten in der alten Schule. Manche gingen zurück, andere blieben.',
        ),
      ],
    ],
    [
      'portraits for an exhibition',
      [
        ...cover('Stadt Talbach', 'Gesichter der Vielfalt', 'Eine Ausstellung im Rathaus'),
        paragraph(
          'Amira kam 2015 aus Syrien. Sie lernte Deutsch und fand Arbeit im Krankenhaus. Ihr Bruder blieb in Aleppo. Heute lebt sie mit ihren Kindern in Talbach.',
        ),
        paragraph(
          'Witali kam als Aussiedler aus Omsk. Er arbeitete in der Werft. Seine Frau hatte eine Bäckerei. Die Nachbarn waren freundlich. Sein Sohn ging zur Bundeswehr.',
        ),
        paragraph(
          'Fatma war zwölf, als ihre Eltern aus der Türkei kamen. Ausländerin wurde sie genannt. Sie kam an die Hauptschule und wurde Lehrerin.',
        ),
      ],
    ],
    [
      'a guide in the third person',
      [
        ...cover('Stadt Talbach', 'Neu in Talbach', 'Von Anmeldung bis Zeugnis'),
        paragraph(
          'Anmeldung: Wer nach Talbach zieht, meldet sich binnen zwei Wochen im Bürgerbüro, Markt 1. Mitzubringen ist der Pass. Geöffnet montags bis freitags von 8 bis 12 Uhr.',
        ),
        paragraph(
          'Deutsch: Integrationskurse gibt es bei der Volkshochschule, Gartenweg 3, Telefon 01234 55. Zugewanderte zahlen die Hälfte. Asyl: Zuständig ist das Bundesamt, Telefon 01234 66. Ausländerbehörde: Rathaus, Zimmer 12, Telefon 01234 77, dienstags 14 bis 16 Uhr.',
        ),
        paragraph(
          'Arzt: Die Karte der Krankenkasse ist mitzubringen. Dolmetscher vermittelt das Sozialamt, Telefon 01234 88.',
        ),
      ],
    ],
    [
      'a documentation',
      [
        ...cover('Stadt Talbach', 'Dokumentation der Integrationskonferenz 2023'),
        paragraph(
          'Am 4. Mai 2023 trafen sich 120 Personen. Die Bürgermeisterin begrüßte die Gäste. In sechs Gruppen wurde über Sprache, Arbeit und Wohnen für Zugewanderte gesprochen. Die Ergebnisse: mehr Kurse, mehr Wohnungen, mehr Begegnung. Ziele und Maßnahmen sollen in ein Konzept für Migrantinnen und Migranten eingehen.',
        ),
      ],
    ],
    [
      'a sketch of a project',
      [
        ...cover('Hilfswerk Osterwald e. V.', 'Projekt „Brücken bauen“ – Konzept', 'Träger: Hilfswerk Osterwald e. V.'),
        paragraph(
          'Unser Verein will mit dem Projekt 40 geflüchtete Frauen in Arbeit bringen. Ziele des Projekts sind Sprache und Teilhabe; Maßnahmen sind Kurse und Praktika. Die Stadt Talbach stellt den Raum. Unser Team begleitet die Zugewanderten. Projektlaufzeit: zwei Jahre.',
        ),
      ],
    ],
    [
      'a union of sports clubs',
      [
        ...cover('Kreissportbund Osterwald e. V.', 'Integrationskonzept des Kreissportbundes'),
        paragraph(
          'Der Kreissportbund versteht Sport als Weg zur Integration. Unsere Vereine öffnen sich für Zugewanderte und Geflüchtete. Ziele unseres Verbandes: Übungsleiter mit Migrationsgeschichte gewinnen. Maßnahmen: Lehrgänge, Vereinsberatung. Der Landkreis fördert.',
        ),
      ],
    ],
    [
      'a chamber',
      [
        ...cover('Handwerkskammer Neuenau', 'Leitbild Vielfalt', 'Für unsere Betriebe'),
        paragraph(
          'Die Kammer vertritt 6.000 Betriebe. Zugewanderte sind als Fachkräfte willkommen. Unsere Mitgliedsbetriebe sollen Geflüchtete ausbilden. Die Kammer berät Migrantinnen und Migranten zur Anerkennung. Unser Haus hat dafür drei Stellen.',
        ),
      ],
    ],
    [
      'a leaflet on rights',
      [
        ...cover('Landkreis Osterwald', 'Ihre Rechte im Asylverfahren'),
        paragraph(
          'Sie haben einen Asylantrag gestellt? Sie haben das Recht auf einen Dolmetscher. Bringen Sie alle Papiere zur Anhörung mit. Sie dürfen eine Person Ihres Vertrauens mitnehmen. Wenn Sie eine Ablehnung bekommen, wenden Sie sich sofort an eine Beratungsstelle. Ihre Frist ist kurz.',
        ),
      ],
    ],
    [
      'a budget',
      [
        ...cover('Stadt Talbach', 'Produkt 31.5 Integration', 'Teilhaushalt 2025'),
        paragraph(
          'Ordentliche Erträge 112.000 Euro, Aufwendungen 340.000 Euro. Ziel des Produkts ist die Integration Zugewanderter. Kennzahl: Zahl der Beratungen von Geflüchteten. Die Personalaufwendungen steigen.',
        ),
        paragraph(
          'Haushaltsvermerk: Die Mittel sind gegenseitig deckungsfähig. Zuwendungen des Landes für Migration sind zweckgebunden.',
        ),
      ],
    ],
    [
      'a general vision of a town',
      [
        ...cover('Stadt Talbach', 'Leitbild der Stadt Talbach: Miteinander Zukunft gestalten'),
        paragraph(
          'Talbach ist eine lebenswerte Stadt. Wir wollen Wirtschaft, Natur und Familien stärken. Unsere Innenstadt soll lebendig bleiben. Wir fördern Vereine, Sport und Kultur.',
        ),
        paragraph(
          'Wir wollen weniger Verkehr und mehr Grün. Unsere Schulen sollen modern sein. Alte und Junge, Einheimische und Zugewanderte leben bei uns zusammen. Der Haushalt wird solide geführt.',
        ),
        paragraph(
          'Wir bauen das Radwegenetz aus und sanieren das Freibad. Die Feuerwehr wird gut ausgestattet. Bürgerinnen und Bürger werden beteiligt.',
        ),
      ],
    ],
    [
      'a plan of education with a chapter',
      [
        ...cover('Stadt Talbach', 'Kommunaler Bildungsplan 2030'),
        heading('Frühe Bildung', 2),
        paragraph('Ziel sind genug Plätze. Die Stadt baut drei Kitas. Das Personal wird geschult und besser bezahlt.'),
        heading('Schule', 2),
        paragraph(
          'Alle Schulen sollen bis 2028 Ganztag anbieten. Die Mensen werden ausgebaut. Das Netz wird erneuert.',
        ),
        heading('Zuwanderung', 2),
        paragraph('Zugewanderte Kinder erhalten Deutschunterricht. Geflüchtete werden begleitet.'),
        heading('Bücherei', 2),
        paragraph('Die Bücherei öffnet am Sonntag. Der Bestand wird erneuert. Ein Lesegarten soll entstehen.'),
        heading('Weiterbildung', 2),
        paragraph(
          'Die Volkshochschule baut Kurse für Berufstätige aus. Das Haus wird saniert und erhält einen Aufzug.',
        ),
      ],
    ],
    [
      'a report of progress under another name',
      [
        ...cover('Stadt Talbach', 'Drei Jahre Aktionsplan Integration', 'Was wurde daraus?'),
        paragraph(
          'Maßnahme 1, Sprachkurse: umgesetzt. 2022 wurden 14 Kurse für Zugewanderte eingerichtet. Maßnahme 2, Lotsen: teilweise umgesetzt. 18 Personen wurden geschult. Maßnahme 3, Wohnungen für Geflüchtete: nicht umgesetzt. Es fehlten Grundstücke.',
        ),
      ],
    ],
    [
      'rules for lodging',
      [
        ...cover('Stadt Talbach', 'Satzung über die Benutzung der Unterkünfte für Geflüchtete'),
        paragraph(
          'Aufgrund der Gemeindeordnung hat der Stadtrat folgende Satzung beschlossen. § 1 Die Stadt unterhält Unterkünfte für Geflüchtete und Asylsuchende. § 2 Das Benutzungsverhältnis beginnt mit der Einweisung. § 3 Die Gebühr beträgt 140 Euro je Person. § 4 Ausländerrechtliche Vorschriften bleiben unberührt.',
        ),
      ],
    ],
    [
      'an interview',
      [
        ...cover('Talbacher Bote', '„Integration ist kein Selbstläufer“', 'Interview mit dem Oberbürgermeister'),
        paragraph(
          'Frage: Herr Oberbürgermeister, die Stadt hat ein Konzept für Zugewanderte beschlossen. Was sind die Ziele? Antwort: Wir wollen Geflüchtete schneller in Arbeit bringen. Frage: Und die Maßnahmen? Antwort: Da sage ich nur: Sprache, Sprache, Sprache.',
        ),
      ],
    ],
    [
      'a curriculum',
      [
        ...cover('Volkshochschule Talbach', 'Rahmencurriculum für Integrationskurse'),
        paragraph(
          'Lernziel der ersten Einheit: Die Teilnehmenden können sich vorstellen. Zugewanderte lernen, ein Formular auszufüllen. Lernziel der zweiten Einheit: Wohnen. Migrantinnen und Migranten beschreiben ihre Wohnung. Prüfung: Deutschtest für Zuwanderer.',
        ),
      ],
    ],
  ])('%s', (_, blocks) => {
    const body = blocks.slice(1)
    expect(
      kindOf(
        ...blocks,
        ...body.filter((block) => !Array.isArray(block) && 'type' in block && block.type === 'paragraph'),
      ),
    ).toBe('other')
  })
})
