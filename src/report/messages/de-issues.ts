import type { Issue } from '../../model/issue.ts'
import { openingReason } from '../../model/opening-reason.ts'
import { pageRanges } from '../grouped-issues.ts'
import { factOf, megabytesOf } from './issue-facts.ts'
import { savingAdvice } from './saving-advice.ts'

/** One German sentence for a fault of an input: what is wrong with which file, and what to do next. */
export function germanIssue(issue: Issue, pages: readonly number[] = issue.page === null ? [] : [issue.page]): string {
  const file = `„${issue.file}“`
  const many = pages.length > 1
  const page = pages.length === 0 ? 'Eine Seite' : `${many ? 'Seiten' : 'Seite'} ${pageRanges(pages)}`
  switch (issue.code) {
    case 'file-unreadable':
      return `${file} konnte nicht geöffnet werden${bracketed(openingReason(factOf(issue, 'reason') ?? ''))}. Bitte Pfad und Leserechte prüfen.`
    case 'file-empty':
      return `${file} ist leer. Bitte die Datei noch einmal besorgen.`
    case 'file-too-large':
      return `${file} ist zu groß${bracketed(sizes(issue))}. Bitte eine kleinere Fassung verwenden, etwa ohne Bilder.`
    case 'format-unknown':
      return `${file} hat ein unbekanntes Format oder ist beschädigt. Gelesen werden PDF, DOCX, ODT, HTML, Markdown und reiner Text. Bitte die Datei öffnen und neu speichern oder noch einmal besorgen.`
    case 'format-unsupported':
      return `${file} hat ein Format, das nicht gelesen wird${bracketed(factOf(issue, 'format'))}. ${savingAdvice(factOf(issue, 'format'), 'de')}`
    case 'format-mismatch':
      return `${file} ist nicht das, was die Dateiendung verspricht${bracketed(found(issue))}. Bitte die Datei prüfen oder neu speichern.`
    case 'document-damaged':
      return `${file} ist beschädigt und kann nicht oder nur zum Teil gelesen werden. Bitte die Datei noch einmal besorgen oder neu speichern.`
    case 'document-encrypted':
      return `${file} ist mit einem Kennwort geschützt. Bitte eine Fassung ohne Kennwort verwenden.`
    case 'document-without-text':
      if (factOf(issue, 'format') === 'HTML') {
        return `${file} enthält keinen Text; vermutlich lädt die Seite ihn erst im Browser nach. Bitte die Seite im Browser öffnen und als PDF drucken.`
      }
      return `${file} enthält keinen lesbaren Text; vermutlich sind es eingescannte Bilder. Bitte eine Fassung mit Texterkennung verwenden.`
    case 'document-too-complex':
      return `${file} ist so groß oder so tief verschachtelt, dass die Datei nicht gelesen wird. Bitte neu speichern oder eine einfachere Fassung verwenden.`
    case 'tracked-changes':
      return `${file} enthält nachverfolgte Änderungen${bracketed(changes(issue))}. Eingefügter Text zählt, gelöschter nicht; bitte prüfen, ob diese Fassung gilt.`
    case 'comments-left-out':
      return `${file} enthält Kommentare${bracketed(factOf(issue, 'comments'))}. Sie gehören nicht zum Text und wurden nicht gelesen; bitte bei Bedarf selbst nachsehen.`
    case 'hidden-text':
      return `${file} enthält ausgeblendeten Text${bracketed(counted(issue, 'words', ['Wort', 'Wörter']))}. Er wurde nicht gelesen; bitte prüfen, ob er zum Dokument gehören soll.`
    case 'embedded-files':
      return `${file} bindet andere Dateien ein${bracketed(factOf(issue, 'files'))}, die nicht gelesen wurden. Bitte das Dokument als PDF speichern, damit ihr Text dazugehört.`
    case 'parse-timeout':
      return `${file} wurde nicht rechtzeitig fertig${bracketed(seconds(issue))} und blieb ohne Ergebnis. Bitte eine einfachere Fassung verwenden oder die Datei teilen.`
    case 'memory-exceeded':
      return `${file} braucht mehr Arbeitsspeicher als erlaubt${bracketed(memoryLimit(issue))} und blieb ohne Ergebnis. Bitte die Datei teilen oder neu speichern; ist sie wirklich so groß, die Grenze mit „--memory-limit“ anheben.`
    case 'process-crashed':
      return `Beim Lesen von ${file} ist der Leseprozess abgestürzt${bracketed(factOf(issue, 'reason'))}; die Datei blieb ohne Ergebnis, die anderen sind nicht betroffen. Bitte die Datei neu speichern und den Fehler melden.`
    case 'too-many-pages':
      return `${file} hat zu viele Seiten${bracketed(pageCount(issue))}. Bitte die Datei teilen.`
    case 'file-split':
      return `${file} enthält ${factOf(issue, 'documents') ?? 'mehrere'} Dokumente${bracketed(parts(issue))}; jedes wurde für sich ausgewertet. Bitte die Grenzen prüfen; mit --bundle wird die Datei als ein Dokument gelesen.`
    case 'file-duplicate':
      return `${file} enthält dasselbe wie ${original(issue)} und wurde nicht noch einmal gezählt. Bitte eine der beiden Dateien aus dem Ordner nehmen.`
    case 'several-concepts':
      return `${file} und ${others(issue)} sind wohl verschiedene Konzepte (andere Kommune oder anderes Jahr), wurden aber zusammen als eines ausgewertet. Bitte jedes Konzept für sich angeben, wenn es nicht Teile eines Ganzen sind.`
    case 'page-without-text':
      return `${page} von ${file} ${many ? 'enthalten' : 'enthält'} keinen Text, nur Bilder. Was dort steht, wurde nicht berücksichtigt; ${lookOrInstall(issue)}`
    case 'page-unreadable':
      return `${page} von ${file} ${many ? 'sind' : 'ist'} nicht lesbar, weil die Schrift sich nicht in Buchstaben übersetzen lässt; ${lookOrInstall(issue)}`
    case 'page-empty':
      return `${page} von ${file} ${many ? 'sind' : 'ist'} leer. Steht dort etwas, wenn man die Datei öffnet, ist sie beschädigt; dann bitte noch einmal besorgen oder neu speichern.`
    case 'page-too-complex':
      return `${page} von ${file} ${many ? 'enthalten' : 'enthält'} mehr Zeichenbefehle, als ein Text braucht; nur der Anfang wurde gelesen. Bitte dort selbst nachsehen.`
    case 'page-with-notes':
      return `Auf ${page} von ${file} stehen Anmerkungen (Kommentare oder Markierungen). Sie gehören nicht zum Text und wurden nicht berücksichtigt; bitte bei Bedarf dort nachsehen.`
    case 'document-with-attachments':
      return `In ${file} stecken weitere Dateien${bracketed(factOf(issue, 'files'))}. Sie wurden nicht gelesen; gehören sie zum Konzept, bitte einzeln speichern und mit angeben.`
    case 'page-recognised':
      return `${page} von ${file} ${many ? 'wurden' : 'wurde'} mit Texterkennung gelesen${bracketed(factOf(issue, 'engine'))}. Einzelne Wörter können falsch sein; Belege von dort bitte mit dem Original vergleichen.`
    case 'page-recognised-poorly':
      return `${page} von ${file} ${many ? 'ließen' : 'ließ'} sich mit Texterkennung nur schlecht lesen; was darauf beruht, ist mit „prüfen“ gekennzeichnet. Bitte dort selbst nachsehen oder besser einscannen (300 dpi).`
    case 'page-recognised-empty':
      return `Auf ${many ? 'den Seiten' : 'Seite'} ${pageRanges(pages)} von ${file} fand die Texterkennung keine Wörter; ${many ? 'sie sind' : 'sie ist'} leer oder ${many ? 'zeigen' : 'zeigt'} nur ein Bild.`
    case 'text-layer-poor':
      return `${page} von ${file} ${many ? 'sind' : 'ist'} eingescannt und ${many ? 'tragen' : 'trägt'} einen Text aus einer schlechten Texterkennung. Bitte mit „--ocr force“ neu erkennen lassen oder dort selbst nachsehen.`
    case 'folder-empty':
      return `Im Ordner ${file} liegt kein Dokument, das gelesen werden kann. Bitte den Ordner prüfen.`
    case 'internal-error':
      return `Bei ${file} ist im Programm ein Fehler aufgetreten${bracketed(factOf(issue, 'message'))}. Die anderen Dateien sind davon nicht betroffen; bitte den Fehler melden.`
    default:
      return issue.code satisfies never
  }
}

/** What to do about a page that was not read: install what is missing for text recognition, or look there. */
function lookOrInstall(issue: Issue): string {
  const look = 'bitte dort selbst nachsehen.'
  switch (factOf(issue, 'lacking')) {
    case 'tesseract':
      return `${look} Mit Tesseract liest das Programm solche Seiten: „apt install tesseract-ocr tesseract-ocr-deu poppler-utils“, am Arbeitsplatz über die Systembetreuung.`
    case 'language':
      return `${look} Tesseract ist da, aber es fehlen seine Daten für Deutsch: „apt install tesseract-ocr-deu“, am Arbeitsplatz über die Systembetreuung.`
    case 'pdftoppm':
      return `${look} Tesseract ist da, aber es fehlt das Programm pdftoppm: „apt install poppler-utils“, am Arbeitsplatz über die Systembetreuung.`
    case 'limit':
      return `${look} Es sind mehr Seiten, als je Dokument mit Texterkennung gelesen werden; bitte die Datei teilen.`
    case 'failed':
      return `${look} Die Texterkennung kam mit dem Bild nicht zurecht.`
    default:
      return look
  }
}

function bracketed(text: string | null): string {
  return text === null || text === '' ? '' : ` (${text})`
}

function others(issue: Issue): string {
  const names = factOf(issue, 'others')?.split('; ')
  return names?.map((name) => `„${name}“`).join(', ') ?? 'die anderen Dateien'
}

function sizes(issue: Issue): string | null {
  const size = megabytesOf(issue, 'bytes')
  const limit = megabytesOf(issue, 'limit')
  if (size === null) return limit === null ? null : `erlaubt sind ${limit} MB`
  return limit === null ? `${size} MB` : `${size} MB, erlaubt sind ${limit} MB`
}

function found(issue: Issue): string | null {
  const format = factOf(issue, 'found') ?? factOf(issue, 'format')
  return format === null ? null : `gefunden: ${format}`
}

function memoryLimit(issue: Issue): string | null {
  const limit = megabytesOf(issue, 'limit')
  return limit === null ? null : `Grenze: ${limit} MB`
}

function seconds(issue: Issue): string | null {
  const limit = factOf(issue, 'seconds')
  return limit === null ? null : `Grenze: ${limit} Sekunden`
}

function pageCount(issue: Issue): string | null {
  const pages = factOf(issue, 'pages')
  const limit = factOf(issue, 'limit')
  if (pages === null) return limit === null ? null : `erlaubt sind ${limit}`
  return limit === null ? pages : `${pages}, erlaubt sind ${limit}`
}

function changes(issue: Issue): string | null {
  const insertions = counted(issue, 'insertions', ['Einfügung', 'Einfügungen'])
  const deletions = counted(issue, 'deletions', ['Löschung', 'Löschungen'])
  return insertions === null || deletions === null ? (insertions ?? deletions) : `${insertions}, ${deletions}`
}

function counted(issue: Issue, name: string, [one, many]: readonly [string, string]): string | null {
  const count = factOf(issue, name)
  return count === null ? null : `${count} ${count === '1' ? one : many}`
}

function parts(issue: Issue): string | null {
  const pages = factOf(issue, 'pages')
  return pages === null ? null : `Seiten ${pages}`
}

function original(issue: Issue): string {
  const path = factOf(issue, 'original')
  return path === null ? 'eine andere Datei' : `„${path}“`
}
