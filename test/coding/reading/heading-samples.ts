/** Headings as papers of many kinds put them - formal, plain, old, as questions, with images -, by the role of their section. */
export const headingsByRole: Readonly<Record<string, readonly string[]>> = {
  preface: listed(`
    Vorwort · Grußwort der Bürgermeisterin · Zum Geleit · Geleitwort · Ein Wort zuvor · Vorbemerkung
    Liebe Bürgerinnen und Bürger · Kurz vorweg
  `),
  legal: listed(`
    Vorgaben des Landes · Rechtsgrundlagen · Kompetenzen von Bund und Ländern · Wer ist wofür zuständig?
    Der gesetzliche Auftrag · Was der Bund macht · Gesetze und Zuständigkeiten
    Aufgaben von Bund, Land und Kommune · Rechtlicher Hintergrund · Rechtliche Grundlagen · Gesetzlicher Rahmen
    Rechtsrahmen und Zuständigkeiten · Gesetzliche Grundlagen der Integrationsarbeit · Was das Gesetz sagt
  `),
  history: listed(`
    Geschichte der Zuwanderung · Migrationsgeschichte der Stadt · Was bisher geschah · Der Weg zum Konzept
    Woher wir kommen · Historische Entwicklung
  `),
  process: listed(`
    Ablauf der Erarbeitung · Wie es zu diesem Plan kam · Mitwirkung und Verfahren · So haben wir gearbeitet
    Zur Entstehung · Wie das Papier zustande kam · Wer hat mitgeschrieben? · Wie wir gearbeitet haben
    Erarbeitungsschritte · Zustandekommen dieses Konzepts · Beteiligung und Verfahren · Wer mitgemacht hat
    Vorgehensweise und Beteiligung · Wie das Konzept erarbeitet wurde · Entstehung des Konzepts
    Wie dieses Papier entstanden ist · Beteiligungsprozess · Methodisches Vorgehen · Arbeitsweise und Beteiligte
    Erarbeitungsprozess · Wer mitgeredet hat · So ist dieser Plan entstanden
  `),
  'back-matter': listed(`
    Literaturverzeichnis · Quellen · Impressum · Abkürzungsverzeichnis · Glossar · Schwierige Wörter
    Wörterliste · Verwendete Literatur
  `),
  done: listed(`
    Rückblick · Was wir bereits erreicht haben · Umgesetzte Maßnahmen · Was geschafft ist
    Bilanz der bisherigen Maßnahmen · Das haben wir seit 2015 erreicht · Stand der Umsetzung des ersten Konzepts
    Abgeschlossene Vorhaben
  `),
  needs: listed(`
    Mängel der Betreuung · Das fehlt uns · Unterversorgung · Hemmnisse · Woran Integration scheitert
    Wo Menschen scheitern · Ermittelte Bedarfe · Nöte und Sorgen · Hier fehlt es · Was hakt · Belastungen
    Wo liegen die Schwierigkeiten? · Was ist das Problem? · Bedarfsermittlung · Erfordernisse
    Handlungserfordernisse · Was uns berichtet wurde: Probleme · Was Familien brauchen · Notwendigkeiten
    Benachteiligungen · Steine im Weg · Was Menschen uns als Problem nennen · Nachholbedarf
    Wo wir besser werden müssen · Feststellungen zum Bedarf · Kritische Punkte · Was zu kurz kommt
    Was noch fehlt · Was uns fehlt · Hier drückt der Schuh · Bedarfe und Lücken · Missstände · Notlagen
    Wo wir nachlegen müssen · Was schwierig ist · Ungelöste Fragen · Offene Fragen · Woran es liegt
    Was gebraucht wird · Was es braucht · Wo es noch fehlt · Wo es klemmt · Handlungsbedarf · Handlungsbedarfe
    Wo es hakt · Wo der Schuh drückt · Herausforderungen · Was fehlt · Woran es mangelt · Problemlagen
    Hemmnisse und Hürden · Bedarfslage · Festgestellte Defizite · Das läuft noch nicht gut
    Was noch nicht klappt · Schwierigkeiten · Lücken im System · Offene Baustellen · Ermittelter Bedarf
    Wo Handlungsbedarf besteht · Was uns Sorgen macht · Schwachstellen · Das ist das Problem
  `),
  analysis: listed(`
    Stand der Integration · Wie viele sind wir? · Situation der Kinder · Gegenwärtiger Stand · Wie sieht es aus?
    Statistischer Überblick · Datenlage · So leben wir hier · Wer wohnt hier? · Das Bild der Stadt
    Bevölkerungsstruktur · Entwicklung der Zuwanderung · Strukturdaten · Eckdaten · Lagebeschreibung
    Die Lage heute · Altersaufbau und Herkunft · Zuzug und Wegzug · Wo stehen wir? · Hier stehen wir
    Der Ist-Zustand · Die Ausgangsbedingungen · Beschreibung der Ausgangslage · Was die Zahlen sagen
    Bestandsanalyse · Befunde · Daten zur Zuwanderung · Kennziffern · Ein Blick in die Zahlen
    Struktur der Bevölkerung · Wer sind wir? · Wer bei uns lebt · Ausländer in der Stadt
    Zur Lage der Ausländer · Die gegenwärtige Situation · Wie ist die Lage? · Ausgangslage · Ist-Situation
    Ist-Stand · Situationsbeschreibung · Lage vor Ort · Wo wir stehen · Wie es heute aussieht
    Zahlen, Daten, Fakten · Demografische Entwicklung · Der Landkreis in Zahlen · Bestandsaufnahme · Sachstand
    Sozialstruktur der Ausländer · Die Stadt und ihre Menschen · Bevölkerung mit Migrationshintergrund
    So ist es jetzt · Situation · Ausgangssituation im Landkreis · Was wir vorfinden · Ergebnisse der Befragung
    Die Lage in Zahlen
  `),
  offers: listed(`
    Gute Beispiele · Was bisher läuft · Aktuelle Projekte · Beratung vor Ort · Angebote und Projekte im Kreis
    Wer bietet was an? · Das vorhandene Angebot · Hilfsangebote · Betreuungsdienste
    Wo Sie Unterstützung finden · Angebotsspektrum · Bestehendes Netz · Das haben wir schon
    Was wird heute schon getan? · Woran wir anknüpfen · Was im Landkreis schon geschieht
    Auf einen Blick: Beratungsangebote · Bereits Vorhandenes · Bisherige Arbeit · Einrichtungen und Träger
    Wo es Rat gibt · Was bereits getan wird · Das ist schon da · Das ist da · Was es vor Ort gibt
    Wer hilft wo? · Vorhandene Strukturen · Welche Angebote gibt es? · Wer macht schon was? · Angebote vor Ort
    Unsere Angebote · Was wir anbieten · Bestehende Hilfen · Bestehende Angebote
    Vorhandene Angebote und Strukturen · Was schon da ist · Das gibt es bereits · Was es bei uns gibt
    Angebotslandschaft · Beratungsstellen und Dienste · Hilfen vor Ort · Was wir schon tun
    Das machen wir schon · Laufende Projekte · Bewährte Angebote · Hier bekommen Sie Hilfe
    Einrichtungen der Ausländerbetreuung · Bestand · Vorhandenes · Angebote im Überblick · Was bereits läuft
    Unterstützungsstrukturen
  `),
  potentials: listed(`
    Wo unsere Stärken liegen · Ressourcen im Sozialraum · Was die Neuen können · Vielfalt als Stärke
    Was Zuwanderung der Stadt bringt · Stärken der Zugewanderten · Welche Chancen wir sehen · Worin wir gut sind
    Gewinn durch Zuwanderung · Was Vielfalt uns bringt · Zuwanderung als Chance · Kompetenzen der Zugewanderten
    Potenziale · Chancen · Stärken · Ressourcen und Stärken · Chancen der Zuwanderung
    Was Zugewanderte mitbringen · Welche Schätze wir heben können · Das bringen die Menschen mit
    Pfunde, mit denen wir wuchern können · Was für uns spricht · Worauf wir bauen können
  `),
  understanding: listed(`
    Prinzipien unserer Arbeit · Maximen · Von wem wir sprechen · Unser Bild von Integration
    Was meinen wir mit Teilhabe? · Definition und Begriffe · Ein gemeinsames Verständnis · Grundgedanken
    Unsere Leitsätze · Wie wir uns das Zusammenleben denken · Integration: unser Verständnis
    Was bedeutet Integration? · Unsere Überzeugungen · Zusammenleben – wie wir es verstehen · Leitgedanken
    Unser Menschenbild · Das verstehen wir unter Teilhabe · Grundlagen unseres Handelns · Was wir damit meinen
    Was wir meinen · Zum Begriff der Eingliederung · Wie wir Integration sehen · Worum es uns geht
    Unsere Grundüberzeugung · Integration – was ist das? · Was heißt für uns Integration? · Unser Leitgedanke
    Was Integration ist · Integrationsverständnis · Unser Verständnis von Integration
    Was wir unter Integration verstehen · Was heißt Integration? · Leitbild · Leitlinien des Zusammenlebens
    Grundsätze der Integrationsarbeit · Unser Selbstverständnis · Begriffsklärung · Wovon wir ausgehen
    Was uns leitet · Was Integration für uns bedeutet · Unsere Haltung · Präambel · Begriffe und Verständnis
  `),
  goals: listed(`
    Erstrebtes · Damit soll erreicht werden · Zweck und Ziel · Orientierungsziele · Vorsatz · Zielbestimmung
    Das soll sich ändern · Zielzustand · Die Richtung · Unser Wunschbild · Wo wir in fünf Jahren stehen wollen
    Was wir uns erhoffen · Hierauf richten wir uns aus · Das ist unser Ziel
    Was wir bis 2028 erreicht haben wollen · Dort wollen wir hin · Angestrebtes Ergebnis · Bis 2030 wollen wir
    Was wir anstreben · Zielperspektive · Da soll es hingehen · Das möchten wir erreichen
    Das soll besser werden · Unsere Ziele bis 2027 · Angestrebte Wirkungen · Erwünschte Ergebnisse
    Das haben wir uns als Ziel gesetzt · Wie es in zehn Jahren aussehen soll · Was dabei herauskommen soll
    Leitende Ziele · Wirkungsziele · Richtungsziele · Ziele im Handlungsfeld · Wofür wir uns einsetzen wollen
    Was gelingen soll · Wo die Reise hingehen soll · Unser Bild für 2030 · Was uns vorschwebt · Ziele
    Zielsetzung · Leitziel · Was wir erreichen wollen · Das wollen wir · Das wollen wir erreichen
    Da wollen wir hin · Wohin wir wollen · Worauf wir hinarbeiten · Unser Ziel · Wo wir hinwollen
    So soll es werden · Was sich ändern soll · Strategische Ziele · Unser Anspruch · Was wir uns vornehmen
    Das streben wir an · Wo wollen wir hin? · Zielvorstellungen · Angestrebter Zustand · Soll-Zustand · Zielbild
    Was am Ende stehen soll · Was besser werden soll
  `),
  measures: listed(`
    Auftrag an die Verwaltung · Angepackt wird · Was wir beschlossen haben · Was folgt daraus?
    Unsere Antwort darauf · Dafür sorgt die Stadt · Tun wir es! · Was tun wir? · Was wird getan?
    Geplante Aktivitäten · Vorhabenliste · Daran halten wir uns · So wollen wir es schaffen · Einzelmaßnahmen
    Was der Landkreis tut · Verbindliche Vorhaben · Das ist beschlossen · Unsere Beiträge · Wir setzen um
    Diese Schritte gehen wir · Was in den nächsten drei Jahren geschieht · Das steht an · Was wir konkret machen
    Vereinbarungen · Verabredungen · Und so geht es · Hieran wird gearbeitet · So machen wir das
    Arbeitsvorhaben · Was wir auf den Weg bringen · Eingeleitete Schritte · Was zu geschehen hat
    Tätigkeitsplan · Aktivitäten und Projekte · Was wir anpacken · Daran arbeiten wir · Das nehmen wir uns vor
    Umsetzung vor Ort · Was geplant ist · Wege zum Ziel · Was als Nächstes kommt · Maßnahmenblätter
    Das versprechen wir · Das sagen wir zu · Was wir versprechen · Unsere nächsten Schritte
    Was beschlossen ist · Beschlossene Vorhaben · Vorgesehene Schritte · Handlungsprogramm · Das werden wir tun
    Was der Kreis unternimmt · Was die Stadt tut · Was dafür getan wird · Wie wir das schaffen wollen
    Wie wir das erreichen · Konkret heißt das · Was jetzt passiert · Das gehen wir an · Maßnahmen
    Das packen wir an · Zusagen · Vorhaben · Was wir tun · Was wir tun werden · Das tun wir · Das machen wir
    Wie wir es angehen · So gehen wir vor · Was zu tun ist · Nächste Schritte · Umsetzungsschritte
    Konkrete Schritte · Unsere Vorhaben · Wozu wir uns verpflichten · Selbstverpflichtungen · Arbeitsprogramm
    Arbeitsaufträge · Was ansteht · Was wir dafür tun · Dafür setzen wir uns ein · Aktionen · Maßnahmenkatalog
    Der Weg dorthin · So kommen wir dahin · Das haben wir vor · Geplante Maßnahmen · Wie kommen wir dahin?
    Unsere Aufgaben bis 2028 · Projekte und Vorhaben · Aufgaben der Verwaltung · Das nehmen wir in die Hand
    Wir legen los
  `),
  recommendations: listed(`
    Was wir dem Rat empfehlen · Wozu die Gutachter raten · Empfehlungskatalog · Vorschläge an die Politik
    Empfohlene Schritte · Anregungen des Beirats · Was die Stadt tun sollte · Wünsche der Bürger
    Forderungen der Jugendlichen · Was wir vorschlagen · Was zu empfehlen ist · Unsere Vorschläge
    Empfehlungen an den Rat · Handlungsempfehlungen · Empfehlungen · Vorschläge · Anregungen · Was wir empfehlen
    Empfohlene Maßnahmen · Vorschläge der Arbeitsgruppen · Was wir raten · Anregungen aus der Bürgerschaft
  `),
  monitoring: listed(`
    Wie bleibt das Papier lebendig? · Sachstandsberichte · Berichtspflicht · Beobachten, was sich tut
    Begleitung und Auswertung · Prüfen und nachbessern · Wie wird überprüft? · Controllingverfahren
    Woran erkennen wir Fortschritte? · Wer berichtet wem? · Umsetzung und Kontrolle · Erfolg sichtbar machen
    Wie wir Erfolg messen · Wer schaut, ob es klappt? · Umsetzung sichern · Damit es nicht beim Papier bleibt
    Nachgehalten · Erfolgsmessung · Wie geht es weiter? · So halten wir nach · Aufsicht über die Umsetzung
    Prüfung und Bericht · Wirkung messen · Nachweis und Bericht · Bericht über die Ausführung
    Jährlicher Bericht · Wie wir wissen, ob es klappt · Ob es etwas bringt · Kontrolle der Umsetzung
    Wer darauf achtet · Wie wir darüber berichten · Monitoring · Evaluation · Erfolgskontrolle
    Umsetzungskontrolle · Controlling und Berichtswesen · Wie wir prüfen, ob es wirkt
    Woran wir uns messen lassen · Dranbleiben · Wer kontrolliert das? · Überprüfung der Umsetzung
    Berichterstattung · Wir schauen nach · Begleitung der Umsetzung · Steuerung und Monitoring
    Qualitätssicherung · Wie wir am Ball bleiben · Rechenschaft · So behalten wir den Überblick
    Kommt das auch wirklich? · Kennzahlen · Woran wir Erfolg erkennen · Woran wir merken, dass es klappt
  `),
  continuation: listed(`
    Anpassungen · Laufende Weiterentwicklung · Fortschreibungsverfahren · Wie lange das Papier gilt
    Zeitraum der Gültigkeit · Neufassung des Leitbildes · Wann erscheint die nächste Fassung? · Nächste Auflage
    Aktualisierung und Anpassung · Zeitliche Geltung · Turnus der Überarbeitung
    Schlussbestimmungen zur Geltung · Wie lange gilt das? · Das Konzept bleibt in Bewegung
    Nachjustierung des Konzepts · Änderungen und Ergänzungen · Neuauflage · Bis wann der Plan gilt
    Gültigkeit und Anpassung · Wann wir neu schreiben · Anpassung des Konzepts · Fortentwicklung
    Erneuerung des Plans · Fortschreibung · Aktualisierung · Fortschreibung des Konzepts
    Weiterentwicklung des Konzepts · Wie lange das gilt · Geltungsdauer · Laufzeit und Fortschreibung
    Wie es mit diesem Papier weitergeht · Gültigkeit · Überarbeitung · Wann das Konzept erneuert wird
    Ein lebendiges Dokument · Inkrafttreten und Geltung
  `),
  indicators: listed(`
    Indikatoren · Messgrößen · Erfolgskriterien · Zielwerte · Erfolgsindikatoren
  `),
  actors: listed(`
    Verantwortliche · Wer macht was? · Zuständigkeiten · Akteure · Beteiligte Stellen · Wer ist zuständig?
    Wer kümmert sich? · Federführung · Verantwortlich für die Umsetzung · Zuständige Ämter · Wer dafür sorgt
    Partner
  `),
}

/** Headings that hold the words of a role and are something else: names of fields, single measures, calls. */
export const noRole: readonly string[] = listed(`
  Wohnen · Arbeit und Ausbildung · Bildung von Anfang an · Sprache als Schlüssel · Gesundheit und Pflege
  Hürden abbauen · Chancen eröffnen · Zugänge schaffen · Vielfalt gestalten · Teilhabe ermöglichen
  Beratung und Begleitung · Begegnung und Dialog · Sport und Freizeit · Interkulturelle Öffnung der Verwaltung
  Familie, Kinder und Jugend · Zusammenleben im Quartier · Ehrenamt und Engagement · Frühe Hilfen
  Gesellschaftliche Teilhabe · Politische Beteiligung · Sicherheit und Prävention
  Arbeitsmarkt und Wirtschaft · Spracherwerb · Einrichtung einer Koordinierungsstelle
  Lotsendienst für neu Zugewanderte · Willkommensmappe in zehn Sprachen · Ankommen · Ankommen und Bleiben
  Miteinander leben · Mitreden und mitbestimmen · Schulweg begleiten · Gesund bleiben
  Chancengleichheit in der Bildung · Diskriminierung entgegentreten · Beraten, begleiten, befähigen
  Potenziale erkennen und fördern · Stärken stärken · Ältere Aussiedler · Wohnraum für alle
  Zielgruppe Frauen · Zielgruppen · Arbeit mit Zielvereinbarungen in den Schulen
  Angebote für Senioren ausbauen · Herausforderungen gemeinsam meistern · Evangelische Kirchengemeinde
  Bedarfsgerechte Kinderbetreuung · Lückenlose Förderkette · Vorschulische Bildung
  Projekttage gegen Rassismus · Vereine · Religion · Einbürgerung · Partnerschaft für Demokratie
  Kontrolle von Unterkünften · Berichte aus den Stadtteilen · Ankommen in Deutschland · Wege in Arbeit
  Wege zur Ausbildung · So klingt unsere Stadt · Haus der Kulturen · Projekt Brückenbauer
  Die Sprache der Nachbarn · Wohnen im Alter · Wer rastet, rostet: Sport für Ältere · Vom Kurs in den Betrieb
  Schule macht Spaß · Kinder haben Rechte · Zeit füreinander · Gute Nachbarschaft
  Kleine Schritte zur Sprache · Lernort Bibliothek · Mit Rat und Tat · Recht auf Stadt · Elternarbeit
  Mobil auf dem Land · Das Rathaus · Offene Türen · Geld und Stellen · Rat und Hilfe für Frauen
  Aufnahme und Unterbringung · Anerkennung von Abschlüssen · Kultur und Religion · Medien · Digitale Teilhabe
  Straffälligkeit · Lebensmittelpunkt Dorf · Wie der Sport verbindet · Das Fest der Nationen
  Demokratie leben · Lernen mit Freude · Starke Eltern · Starke Frauen · Brücken bauen · Kultur öffnet Türen
  Wir sind Nachbarn · Wir alle sind Stadt · So bunt ist unsere Schule · Das Welcome-Center
  Die Fahrradwerkstatt · Rund um die Geburt · Frauen in Arbeit · Jung und engagiert · Was Kinder stark macht
  Das Familienzentrum · Wie Sprache gelingt · Haushalt und Finanzen · Einsamkeit im Alter · Gesund aufwachsen
  Selbstbestimmt leben · Dafür sind wir Verein · Einleitung · Heimat Dorf · Wege aus der Gewalt
  Digital dabei · Ehrenamt stärken · Alt und Jung zusammen · Dolmetschen im Krankenhaus · Wohnungslosigkeit
  Hier bin ich zu Hause
  Was uns auf dem Land verbindet · Stadt und Land · Liebe und Partnerschaft · Wo Zugewanderte arbeiten
  Wie Vereine arbeiten · Wir machen Musik · So gelingt Schule
  Wir bleiben hier · Wir sehen uns im Park · Damit Schule gelingt · Migrantinnen in der Pflege
  Arbeit an Brennpunkten · Kurse am Abend · Mappe und Gesicht · Zwischen Schule und Beruf · Neustart nach der Flucht
  Haus der Begegnung · Lesen lernen · Schreibstube · Markt der Sprachen · Nachtbus · Heimatabend
`)

function listed(headings: string): readonly string[] {
  return headings
    .split(/[·\n]/u)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
}
