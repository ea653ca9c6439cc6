import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

export type FoundTitle = Readonly<{ words: string; span: Span | null }>

/** What papers of this field call themselves. */
const names =
  /(?:konzept(?:ion)?|plan|leitbild|leitlinien|leitsätze|strategie|programm|geschäftsordnung|satzung|vereinbarung|leitfaden|bericht|eckpunkte|vorlage|verordnung|gesetz|richtlinie|handreichung|agenda|rahmen|statut)(?:[a-zäöüß]{0,3})(?![\p{L}])/iu
const nothing = /^(?:inhalt|inhaltsverzeichnis|vorwort|seite|stand|herausgeber|impressum|entwurf|bitte)/iu

/**
 * The title of a document: on its first page the first lines that name what it is, with the lines around them; else
 * the title of the file's properties, else the first heading.
 */
export function findTitle(document: Document): FoundTitle {
  const limit = Math.min(1600, Math.max(document.pages[0]?.end ?? 1600, 300))
  const first = document.blocks.filter((block) => block.start < limit && block.type !== 'toc').slice(0, 14)
  const words = (span: Span) => document.text.slice(span.start, span.end)
  const lines = first.filter((block) => block.end - block.start < 200)
  const at = lines.findIndex((block) => names.test(words(block)) && !nothing.test(words(block)))
  if (at >= 0) return joinTitle(document, lines, at)
  const stored = document.files[0]?.title?.trim() ?? ''
  const fileTitle = /\.\w{2,5}$/.test(stored) ? '' : stored
  if (fileTitle && names.test(fileTitle)) return { words: fileTitle, span: null }
  const headline = lines.find((block) => block.type === 'heading' && !nothing.test(words(block))) ?? lines[0]
  return headline ? { words: words(headline), span: headline } : { words: fileTitle ?? '', span: null }
}

/** A title runs on over the next short lines as long as they are no sentence, date or name of an issuer. */
function joinTitle(document: Document, lines: readonly Span[], at: number): FoundTitle {
  const words = (span: Span) => document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  const start = lines[at]
  if (!start) return { words: '', span: null }
  const before = lines[at - 1]
  const lead =
    before &&
    at <= 2 &&
    words(before).length < 70 &&
    !/[.:·]$|·|Freistaat|Württemberg|^(?:Stadt|Landkreis|Gemeinde|Der|Die)\s\S+$/u.test(words(before))
      ? before
      : null
  let title = words(start)
  let end = start.end
  for (const next of lines.slice(at + 1, at + 3)) {
    const more = words(next)
    if (
      title.length + more.length > 140 ||
      /[.:!]$|^\d|^(?:Stand|Herausgeb|Beschlossen|Vom|vom|Entwurf|Inhalt|Vorwort|Sozial|Dezernat|Amt|Fassung|Redaktion|In der Fassung|verabschiedet)/u.test(
        more,
      )
    )
      break
    if (!/^(?:für|der|des|zur|zum|im|in|und|von|mit|\d{4}|„|[–—-])|\d{4}/u.test(more)) break
    title += ` ${more}`
    end = next.end
  }
  const span = { start: start.start, end }
  return { words: lead ? `${words(lead)} ${title}` : title, span }
}
