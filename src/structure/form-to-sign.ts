const signature = /(?<!\p{L})(?:Unterschrift(?:en|\(en\))?|Unterzeichnende[rn]?)(?!\p{L})/u
/** "Bitte in Druckschrift ausfüllen", "Zutreffendes bitte ankreuzen", "zurück an: Stadt Talbach". */
const instruction =
  /(?<!\p{L})(?:[Aa]usfüllen|[Aa]uszufüllen|[Aa]nkreuzen|Zutreffendes|Druckschrift|Druckbuchstaben|Mehrfachnennung(?:en)?|[Zz]urück(?:senden)?\s(?:an|bis)|[Ss]enden\san)(?!\p{L})/u
const field =
  /(?<!\p{L})(?:Ort,?\s(?:und\s)?Datum|Datum,\sOrt|Vorname|Anschrift|Name der (?:Organisation|Einrichtung|Institution)|Kontaktperson|Ansprechperson|Ansprechpartner\p{L}*|Straße,?\s(?:Haus|PLZ)\p{L}*|Geburtsdatum|Telefon|E-Mail)(?!\p{L})/gu
/** A form is short, asks for more than a name, and is signed at its end. */
const [longest, fewestFields, foot] = [6000, 3, 1500]

/** Whether a text is a form to fill in and sign: "Beitrittserklärung … bitte ausfüllen … Name, Anschrift … Unterschrift". */
export function isFormToSign(text: string): boolean {
  if (text.length > longest || !signature.test(text.slice(-foot)) || !instruction.test(text)) return false
  return new Set([...text.matchAll(field)].map(([name]) => name)).size >= fewestFields
}
