import type { Feature } from '../../model/network.ts'

const columns: readonly (readonly [RegExp, Feature])[] = [
  [/^Wann|Termin|Turnus|Rhythmus|Häufigkeit|Wie oft|Treffen|tagt|Sitzungen/iu, 'frequency'],
  [/Federführung|Leitung|Vorsitz|Sprecher|Spricht für|Moderation|Ansprechp|Ansprech-|^Verantwortlich/iu, 'chair'],
  [/Bestimmung|Benennung|Entsendung|[Gg]ewählt durch|[Bb]erufen durch/u, 'joining'],
  [/Amtszeit|Dauer|gewählt/iu, 'term'],
  [/Einladung|Einberufung|lädt ein/iu, 'invitation'],
  [/Protokoll|Niederschrift/iu, 'minutes'],
  [/Mitglieder|Zusammensetzung|^Wer(?:\?|$)|[Ww]er gehört/iu, 'members'],
  [
    /Aufgabe|Thema|Themen|Auftrag|Wozu|Worum|Woran|arbeitet|Arbeitsfeld|befasst|Womit|Wofür|Anliegen|Gegenstand|gemacht|Inhalt/iu,
    'body-tasks',
  ],
  [/^Beitrag|bring[te]n?\sein|Leistung/iu, 'member-duties'],
]

/** Head of a column of groups: "Nr. | Arbeitsgruppe | Themen". */
export const namesGroups = /^(?:\p{L}*(?:[Gg]ruppe|[Kk]reis|[Ww]erkstatt|[Tt]isch|[Ff]orum|[Rr]unde|[Zz]irkel)|AG|AK)$/u

/** Head of a column, or of a list, of those who take part. */
export const memberColumn =
  /^(?:(?:lfd\.\s)?Nr\.?\s)?(?:Organisation|Mitglied|Partner|Institution|Einrichtung|Verein|Träger|Verband|ANLAGE Organisation|Netzwerkpartner)/iu

/** Head of a column of who signs and how to reach them: nothing is settled there. */
export const contactColumn =
  /^(?:[Vv]ertreten durch|[Uu]nterzeichn|[Uu]nterschr|[Gg]ezeichnet|Datum|Telefon|E-?-?Mail|Kontakt|Anschrift|Adresse)|Treffpunkt|^(?:Ort|Raum|Wo)(?:\?|$)|[Gg]ibt weiter an|[Bb]erichtet an|^Berichte? an|Amtsblatt|Fundstelle|^Geändert/u

export function columnTopic(column: string, words: string): Feature | null {
  if (/(?:Euro|€)(?!\p{L})/u.test(words)) return 'funding'
  return columns.find(([pattern]) => pattern.test(column))?.[1] ?? null
}
