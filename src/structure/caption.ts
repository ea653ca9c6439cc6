const caption =
  /^(?:(?:Abbildung|Abb\.|Tabelle|Tab\.|Grafik|Karte|Diagramm|Übersicht|Schaubild|Foto|Bild)\s*(?:[A-Z]?\d{1,3}(?:[.-]\d{1,3})*)\s*(?:[:.–—-]|$|\s\p{Lu})|(?:Quellen?|Bildquelle|Datenquelle|Eigene Darstellung|Fotos?|Bildnachweis)\s*:|Eigene Darstellung)/u

/** Whether a line starts the caption of a figure or table, or names its source. */
export function isCaption(text: string): boolean {
  return caption.test(text)
}
