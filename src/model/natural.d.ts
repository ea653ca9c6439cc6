declare module 'natural/lib/natural/stemmers/porter_stemmer_de.js' {
  const stemmer: { stem: (word: string) => string }
  // biome-ignore lint/style/noDefaultExport: this is how the library exports it
  export default stemmer
}
