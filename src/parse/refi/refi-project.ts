/** A code and the codes below it. */
export type RefiCode = Readonly<{ guid: string; name: string; children: readonly RefiCode[] }>

/** A value of a variable; `variable` is the id of the variable. */
export type RefiValue = Readonly<{ variable: string; value: string }>

/** A code that a person gave; `user` is empty where the project does not say who. */
export type RefiCoding = Readonly<{ code: string; user: string }>

/** A passage of a text, or an area of a PDF page. */
export type RefiSelection = Readonly<{
  guid: string
  /** Often the words themselves. */
  name: string
  description: string
  /** Positions in the text as the project counts them; null for areas. */
  start: number | null
  end: number | null
  /** Number of the page, from 1; null for passages of text. */
  page: number | null
  codings: readonly RefiCoding[]
}>

export type RefiSource = Readonly<{
  guid: string
  /** Ids under which cases may name the source: its own and that of its text. */
  guids: readonly string[]
  name: string
  /** Name of the file with the text inside the archive, without folders; null when the text stands elsewhere. */
  textFile: string | null
  text: string | null
  selections: readonly RefiSelection[]
  /** Codes of the source as a whole. */
  codings: readonly RefiCoding[]
  values: readonly RefiValue[]
}>

/** A case without a name only gives variables to its source. */
export type RefiCase = Readonly<{ name: string; sources: readonly string[]; values: readonly RefiValue[] }>

/** What a REFI-QDA project says, as it stands there. */
export type RefiProject = Readonly<{
  /** The program that wrote it. */
  origin: string
  users: ReadonlyMap<string, string>
  codes: readonly RefiCode[]
  /** Names of variables by their ids. */
  variables: ReadonlyMap<string, string>
  cases: readonly RefiCase[]
  sources: readonly RefiSource[]
}>

/** Why a file is no project that can be read. */
export type RefiFault = 'no-archive' | 'no-project' | 'damaged' | 'too-large' | 'entities'
