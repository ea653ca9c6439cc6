type Advice = Readonly<{ de: string; en: string }>

const asPdf: Advice = {
  de: 'Bitte im Programm, mit dem die Datei erstellt wurde, als PDF speichern oder exportieren.',
  en: 'Please save or export it as PDF in the program it was made with.',
}

const byFormat: Readonly<Record<string, Advice>> = {
  DOC: {
    de: 'Bitte in Word oder LibreOffice öffnen und mit „Datei – Speichern unter“ als Word-Dokument (.docx) oder als PDF speichern.',
    en: 'Please open it in Word or LibreOffice and use “File – Save As” to save it as a Word document (.docx) or as PDF.',
  },
  RTF: {
    de: 'Bitte in Word oder LibreOffice öffnen und mit „Datei – Speichern unter“ als Word-Dokument (.docx) oder als PDF speichern.',
    en: 'Please open it in Word or LibreOffice and use “File – Save As” to save it as a Word document (.docx) or as PDF.',
  },
  PAGES: {
    de: 'Bitte in Pages öffnen und mit „Ablage – Exportieren“ als Word-Dokument (.docx) oder als PDF speichern.',
    en: 'Please open it in Pages and use “File – Export To” to save it as a Word document (.docx) or as PDF.',
  },
  MHTML: {
    de: 'Bitte die Seite im Browser öffnen und als HTML speichern oder als PDF drucken.',
    en: 'Please open the page in a browser and save it as HTML or print it to PDF.',
  },
  PPT: {
    de: 'Bitte in PowerPoint oder LibreOffice öffnen und als PDF speichern.',
    en: 'Please open it in PowerPoint or LibreOffice and save it as PDF.',
  },
  PPTX: {
    de: 'Bitte in PowerPoint oder LibreOffice öffnen und als PDF speichern.',
    en: 'Please open it in PowerPoint or LibreOffice and save it as PDF.',
  },
  XLS: {
    de: 'Bitte in Excel oder LibreOffice öffnen und als PDF speichern oder die Tabelle in ein Word-Dokument (.docx) einfügen.',
    en: 'Please open it in Excel or LibreOffice and save it as PDF, or paste the table into a Word document (.docx).',
  },
  XLSX: {
    de: 'Bitte in Excel oder LibreOffice öffnen und als PDF speichern oder die Tabelle in ein Word-Dokument (.docx) einfügen.',
    en: 'Please open it in Excel or LibreOffice and save it as PDF, or paste the table into a Word document (.docx).',
  },
}

/** What to do with a file in a format that is only named, in the given language. */
export function savingAdvice(format: string | null, language: keyof Advice): string {
  return (byFormat[format ?? ''] ?? asPdf)[language]
}
