import { german } from './de.ts'
import { english } from './en.ts'
import type { Language, Messages } from './messages.ts'

const byLanguage: Readonly<Record<Language, Messages>> = { de: german, en: english }

/** The wording of the reports in a language. */
export function messagesFor(language: Language): Messages {
  return byLanguage[language]
}
