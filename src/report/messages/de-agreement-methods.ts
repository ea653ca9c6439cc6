import type { MethodTexts } from './agreement-texts.ts'

/** The methods paragraph in German, written to be pasted into a paper. */
export const germanMethods: MethodTexts = {
  compared: ({ version, codebook, catalogue, people }) =>
    `Die regelbasierte Kodierung des Konzeptspiegels (Fassung ${version}, Codebuch ${codebook}, Anforderungskatalog ${catalogue}) wurde mit ${people.length === 1 ? 'einer Kodierung' : `${germanCount(people.length)} Kodierungen`} von Hand verglichen (${people.join('; ')}).`,
  reviewed: (corrected) =>
    `Auf Seiten der Maschine stehen die von Hand berichtigten Werte (${corrected === 1 ? 'eine Berichtigung' : `${corrected} Berichtigungen`}); haben dieselben Personen berichtigt und kodiert, ist die Übereinstimmung nicht unabhängig.`,
  unit: (documents) =>
    `Kodiereinheit ist je ein Bestandteil eines Integrationskonzepts nach Abbildung 7 des Leitfadens „Integrationsmanagement in Sachsen“; ${documents === 1 ? 'ein Dokument liegt' : `${documents} Dokumente liegen`} von mindestens zwei Kodierenden vor.`,
  measures:
    'Berichtet werden der Anteil gleicher Werte, Cohens Kappa (Cohen 1960) und Krippendorffs Alpha (Krippendorff 2011) für nominales und für ordinales Niveau.',
  scale: (ranks) =>
    `Auf dem ordinalen Niveau gilt, aufsteigend, die Rangfolge ${ranks.map(germanRank).join(', ')}; sie ordnet danach, wie viel von einem Bestandteil vorliegt und wie verbindlich es ist. „n. b.“ (nicht lesbar) und „–“ (kein Konzept) haben darin keinen Platz und zählen nur nominal.`,
  noConcept: (count) =>
    `Nicht gezählt sind Fälle, in denen alle „–“ angeben (${count}), weil sie nur einmal mehr sagen, dass kein Konzept vorliegt.`,
  missing:
    'Fehlende Werte wurden nicht ersetzt: Kappa beruht auf den Paaren, in denen beide Werte vorliegen, Alpha auf allen Fällen mit mindestens zwei Werten.',
  bootstrap: ({ resamples, level, generator, seed }) =>
    `Die ${level}-%-Intervalle in Klammern stammen aus einem Bootstrap (Perzentilmethode; Efron und Tibshirani 1993) mit ${resamples.toLocaleString('de-DE')} Ziehungen ganzer Dokumente mit Zurücklegen, weil die zehn Werte eines Dokuments nicht unabhängig voneinander sind (Zufallsgenerator ${generator}, Startwert ${seed}).`,
  interval: (low, high) => `(${low} bis ${high})`,
  results: 'Über alle Bestandteile ergab sich:',
  result: ({ comparison, documents, n, agreement, kappa, nominal, ordinal }) =>
    `${comparison} (${n} Werte aus ${documents} ${documents === 1 ? 'Dokument' : 'Dokumenten'}): ${agreement} gleiche Werte${kappa === null ? '' : `, κ = ${kappa}`}, α(nominal) = ${nominal}, α(ordinal) = ${ordinal}`,
  warningOf: (warning, comparisons) => `${comparisons.join('; ')}: ${warning}`,
  warnings: (sentences) => `Zu beachten ist: ${sentences.join(' ')}`,
  leftOut: ({ documents, units, values }) => {
    const parts = [
      ...(documents > 0
        ? [
            documents === 1
              ? 'ein Konzept, das niemand von Hand kodiert hat'
              : `${documents} Konzepte, die niemand von Hand kodiert hat`,
          ]
        : []),
      ...(units > 0
        ? [
            units === 1
              ? 'eine Einheit einer Kodierung, zu der sich kein Dokument eindeutig finden ließ'
              : `${units} Einheiten von Kodierungen, zu denen sich kein Dokument eindeutig finden ließ`,
          ]
        : []),
      ...(values > 0
        ? [
            values === 1
              ? 'ein Wert, der keiner aus Abbildung 7 oder widersprüchlich ist'
              : `${values} Werte, die keine aus Abbildung 7 oder widersprüchlich sind`,
          ]
        : []),
    ]
    return parts.length === 0 ? null : `Nicht einbezogen: ${parts.join('; ')}.`
  },
  files: (files) =>
    `Grundlage sind die Dateien ${files.map(({ file, hash }) => `${file} (SHA-256 ${hash}…)`).join(', ')}.`,
  computedWith: (program) => `Berechnet mit ${program}.`,
  literature:
    'Literatur: Cohen, J. (1960): A Coefficient of Agreement for Nominal Scales. Educational and Psychological Measurement 20 (1), S. 37–46. – Efron, B.; Tibshirani, R. J. (1993): An Introduction to the Bootstrap. New York: Chapman & Hall. – Krippendorff, K. (2011): Computing Krippendorff’s Alpha-Reliability. University of Pennsylvania.',
}

/** Small numbers as words, as running text has them. */
export function germanCount(count: number): string {
  const words = [
    'null',
    'eine',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ]
  return words[count] ?? String(count)
}

function germanRank([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `„${first}“`
  return `„${first}“ (gleichrangig mit ${others.map((value) => `„${value}“`).join(', ')})`
}
