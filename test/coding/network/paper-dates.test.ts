import { describe, expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { prose, run, structure } from '../../structure/layout-document.ts'
import { heading, paragraph, table } from '../coded-text.ts'
import { rulesWith, valuesIn } from './paper-text.ts'
import { rulesIn } from './rules-of.ts'

const dates: readonly Feature[] = ['version-date', 'in-force', 'replaces']

describe('when rules come into force, of what date they are and what they replace', () => {
  test.each([
    ['Diese Geschäftsordnung tritt am 1. Mai 2024 in Kraft.', ['in-force 2024-05-01']],
    ['Die Satzung tritt zum 01.07.2023 in Kraft.', ['in-force 2023-07-01']],
    ['Sie tritt mit Wirkung vom 1. Januar 2022 in Kraft.', ['in-force 2022-01-01']],
    ['Die Vereinbarung gilt ab dem 1. Oktober 2021.', ['in-force 2021-10-01']],
    ['Die Vereinbarung wird zum 1. März 2025 wirksam.', ['in-force 2025-03-01']],
    ['Die Vereinbarung beginnt am 1. April 2024 und endet am 31. März 2027.', ['in-force 2024-04-01']],
    ['Inkrafttreten: 15. Juni 2020', ['in-force 2020-06-15']],
    ['Die Ordnung ist am 3. Juni 2019 in Kraft getreten.', ['in-force 2019-06-03']],
    ['Diese Satzung tritt am Tage nach ihrer öffentlichen Bekanntmachung in Kraft.', ['in-force bekanntmachung']],
    ['Die Satzung tritt am Tag nach der Veröffentlichung im Amtsblatt in Kraft.', ['in-force bekanntmachung']],
    ['Diese Satzung tritt am Tage nach ihrer Verkündung im Amtsblatt in Kraft.', ['in-force bekanntmachung']],
    ['Die Partner werden die unwirksame Bestimmung durch eine Regelung ersetzen, die ihr nahekommt.', []],
    ['Diese Satzung tritt mit ihrer Bekanntmachung in Kraft.', ['in-force bekanntmachung']],
    ['Die Geschäftsordnung tritt mit Beschlussfassung durch das Plenum in Kraft.', ['in-force beschluss']],
    ['Sie tritt mit dem Tag der Beschlussfassung in Kraft.', ['in-force beschluss']],
    ['Diese Geschäftsordnung tritt am Tag nach ihrer Verabschiedung in Kraft.', ['in-force beschluss']],
    ['Die Vereinbarung tritt mit Unterzeichnung in Kraft.', ['in-force unterzeichnung']],
    ['Sie tritt mit der Unterschrift aller Partner in Kraft.', ['in-force unterzeichnung']],
    ['Diese Vereinbarung gilt ab dem Tag, an dem der Landrat sie unterschreibt.', ['in-force unterzeichnung']],
    [
      'Diese Geschäftsordnung tritt am 1. Mai 2024 in Kraft und ersetzt die Geschäftsordnung vom 3. April 2017.',
      ['in-force 2024-05-01', 'replaces 2017-04-03'],
    ],
    [
      'Sie tritt am 1. Mai 2024 in Kraft. Gleichzeitig tritt die Satzung vom 12. Juni 2010 außer Kraft.',
      ['in-force 2024-05-01', 'replaces 2010-06-12'],
    ],
    ['Mit Inkrafttreten dieser Satzung tritt die Satzung vom 12. Juni 2010 außer Kraft.', ['replaces 2010-06-12']],
    ['Zugleich wird die Geschäftsordnung vom 5. Mai 2015 aufgehoben.', ['replaces 2015-05-05']],
    ['Die Geschäftsordnung in der Fassung vom 5. Mai 2015 verliert ihre Gültigkeit.', ['replaces 2015-05-05']],
    ['Sie löst die Vereinbarung aus dem Jahr 2016 ab.', ['replaces 2016']],
    ['Sie tritt an die Stelle der Leitlinien von 2014.', ['replaces 2014']],
    ['Sie ersetzt die vom 3. Mai 2019.', ['replaces 2019-05-03']],
    ['Das Netzwerk ersetzt die Kaffeemaschine vom 3. Mai 2019.', []],
    ['Auflage: März 2023', ['version-date 2023-03']],
    ['Version 2 · Mai 2022', ['version-date 2022-05']],
    ['Die Ausstellung vom März 2023 war gut.', []],
    ['Die Vereinbarung aus dem Jahr 2016 wird damit gegenstandslos.', ['replaces 2016']],
    ['Beschlossen vom Plenum am 14. März 2024.', ['version-date 2024-03-14']],
    ['Die Geschäftsordnung wurde am 14.03.2024 vom Plenum verabschiedet.', ['version-date 2024-03-14']],
    [
      'Diese Geschäftsordnung wurde in der Sitzung am 14. März 2024 einstimmig beschlossen.',
      ['version-date 2024-03-14'],
    ],
    ['Das Plenum hat am 14. März 2024 die folgende Geschäftsordnung beschlossen:', ['version-date 2024-03-14']],
    ['Der Stadtrat hat in seiner Sitzung am 14. März 2024 folgende Satzung beschlossen:', ['version-date 2024-03-14']],
    ['Stand: 14. März 2024', ['version-date 2024-03-14']],
    ['Talbach, den 14. März 2024', ['version-date 2024-03-14']],
    ['Talbach, 14.03.2024', ['version-date 2024-03-14']],
    ['Zuletzt geändert durch Beschluss des Plenums vom 14. März 2024.', ['version-date 2024-03-14']],
    ['Die Geschäftsordnung wurde am 14. März 2024 geändert.', ['version-date 2024-03-14']],
    [
      'Die Geschäftsordnung tritt mit Beschluss des Plenums vom 14. März 2024 in Kraft.',
      ['in-force 2024-03-14', 'version-date 2024-03-14'],
    ],
    [
      'Die Geschäftsordnung wurde am 14. März 2024 beschlossen und tritt am 1. Mai 2024 in Kraft.',
      ['in-force 2024-05-01', 'version-date 2024-03-14'],
    ],
    [
      'Die Leitlinien wurden am 9. August 2016 beschlossen und treten ab diesem Zeitpunkt in Kraft.',
      ['in-force 2016-08-09', 'version-date 2016-08-09'],
    ],
    ['Zum gleichen Zeitpunkt trat die Satzung in der Fassung vom 18. Mai 2004 außer Kraft.', ['replaces 2004-05-18']],
    [
      'Die Satzung wurde am 1. Juli 2010 errichtet und am 3. Februar 2011 in das Register eingetragen.',
      ['version-date 2010-07-01'],
    ],
    ['Sie wurde am 9. Juni 2016 und am 23. Mai 2024 geändert.', ['version-date 2024-05-23']],
    ['Es gilt ab unserem Treffen am Mittwoch, dem 16. Oktober 2024.', ['in-force 2024-10-16']],
    ['Stand: Oktober 2023', ['version-date 2023-10']],
  ])('%s', (sentence, expected) => {
    expect(valuesIn(rulesWith(sentence, '§ 9 Inkrafttreten'), dates).toSorted()).toEqual(expected.toSorted())
  })

  test.each([
    'Der Beirat trat erstmals am 12. Mai 2015 zusammen.',
    'Die Hauptsatzung vom 12. Mai 2015 bleibt unberührt.',
    'Das Integrationskonzept wurde am 12. Mai 2015 vom Kreistag beschlossen.',
    'Am 12. Mai 2015 tagte die Runde zum ersten Mal.',
    'Das Gesetz gilt seit dem 12. Mai 2015.',
    'Der Beitrag gilt ab dem Rechnungsjahr 2025.',
    'Für das Verfahren gilt die Geschäftsordnung des Stadtrats vom 3. Juli 2019.',
    'Die Bewerbungsfrist beginnt am 1. März 2024.',
    'Die Aufnahme wird zum 1. Januar des folgenden Jahres wirksam.',
    'Der Austritt wird mit Ablauf des Monats wirksam.',
    'Der Landkreis Osterwald hat am 3. Mai 2023 eine eigene Satzung beschlossen.',
    'Die Satzung des Jugendparlaments vom 3. Mai 2023 wurde aufgehoben.',
    'Beschlossene Empfehlungen vom 3. Mai 2023 liegen bei.',
  ])('nothing in "%s"', (sentence) => {
    expect(valuesIn(rulesWith(sentence), dates)).toEqual([])
  })

  test('beside the title', () => {
    const blocks = [
      heading('Geschäftsordnung des Netzwerks Integration'),
      paragraph('in der Fassung vom 23. November 2022'),
      heading('§ 1 Gremien', 2),
      paragraph('Das Plenum tagt.'),
    ]
    expect(valuesIn(blocks, dates)).toEqual(['version-date 2022-11-23'])
  })

  test.each([
    ['vom 7. Februar 2024, gebilligt vom Rat der Stadt am 14. März 2024', ['2024-02-07', '2024-03-14']],
    ['vom 19. Mai 2009, zuletzt geändert durch Satzung vom 19. September 2023', ['2009-05-19', '2023-09-19']],
    ['Stand: 1. Juni 2024', ['2024-06-01']],
    ['beschlossen vom Plenum am 1. Juni 2024', ['2024-06-01']],
    ['Bekanntmachung im Amtsblatt vom 1. Juni 2024', []],
    ['auf Grund des Beschlusses des Kreistags vom 1. Juni 2024', []],
  ])('below the title: %s', (line, expected) => {
    const title = heading('Geschäftsordnung des Netzwerks Integration')
    const blocks = [title, paragraph(line), heading('§ 1 Gremien', 2), paragraph('Das Plenum tagt.')]
    expect(valuesIn(blocks, dates)).toEqual(expected.map((date) => `version-date ${date}`))
  })

  test('of a synopsis the new version', () => {
    const blocks = [
      heading('Geschäftsordnung des Netzwerks Integration: alt und neu'),
      paragraph('Die bisherige Ordnung wurde am 3. Mai 2017 beschlossen.'),
      paragraph('Das Plenum hat den neuen Text am 12. November 2025 angenommen.'),
      table(
        ['Fassung alt vom 3. Mai 2017', 'Fassung neu vom 12. November 2025'],
        ['§ 9 Inkrafttreten', '§ 9 Inkrafttreten'],
        ['Sie tritt am 1. Juni 2017 in Kraft.', 'Sie tritt am 1. Februar 2026 in Kraft.'],
      ),
    ]
    expect(new Set(valuesIn(blocks, dates))).toEqual(new Set(['version-date 2025-11-12', 'in-force 2026-02-01']))
  })
})

describe('the running foot of the pages', () => {
  const datesWith = (foot: string) => {
    const pages = [1, 2, 3].map((number) => ({
      runs: [
        ...(number === 1 ? [run('Geschäftsordnung des Netzwerks Integration', 70, 80, { size: 18, bold: true })] : []),
        ...prose(130, 8, 'Angebote'.slice(number)),
        run(foot, 70, 810, { size: 8 }),
      ],
    }))
    return rulesIn(structure(pages).value).facts.flatMap(({ feature, value }) =>
      feature === 'version-date' ? [value] : [],
    )
  }

  test.each([
    ['Netzwerk Integration, Stand: 20. April 2024', '2024-04-20'],
    ['Fassung vom 14.03.2024', '2024-03-14'],
    ['Stand März 2023', '2023-03'],
  ])('dates the paper: %s', (foot, date) => {
    expect(datesWith(foot)).toEqual([date])
  })

  test.each(['Netzwerk Integration', 'Haushaltsjahr 2024', 'Druck: 20. April 2024', 'Zusammenfassung 2024'])(
    'does not: %s',
    (foot) => {
      expect(datesWith(foot)).toEqual([])
    },
  )
})
