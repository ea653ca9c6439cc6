/** What networks call themselves. */
export const networkWord =
  '(?:\\p{L}*[Nn]etzwerk(?:s|es)?|Netz(?:es)?|Bündnis(?:ses)?|Verbund(?:s|es)?|\\p{L}*[Aa]llianz|Arbeitsgemeinschaft)'

/** "Das Netzwerk", "Die Allianz" alone, as the subject of the list below it. */
export const networkAlone = new RegExp(`^(?:Das|Die|Der|Unser|Unsere)\\s${networkWord}\\s?:?$`, 'u')
