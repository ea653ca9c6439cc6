import { foldSpaces } from '../../model/fold-spaces.ts'

/** Words that open a clause which only explains the one it hangs on. */
const opener =
  '(?:in |mit |auf |an |für |bei |zu |von |aus |durch |unter |über )?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?|wie|weil|da|damit|denn|obwohl|sofern|soweit|falls|wenn|wo|wofür|womit|nachdem|während|indem|sodass|so dass|um|ob|was|wer|bevor|sobald|bis|aber|nicht|dass)'

const behind = new RegExp(
  `,\\s(?:und zwar\\s)?(?!(?:und|oder|sowie)\\s|(?:der|die|das|den|dem)\\s\\p{Lu}\\p{L}*-\\s(?:und|oder|sowie)\\s)${opener}\\s(?:[^,;:]|,\\s(?=\\p{Lu}))*(?:(?=,\\s${opener}\\s)|,\\s(?=\\p{Ll})|(?=[;:]|$))`,
  'gu',
)
const ahead =
  /^(?:Damit|Weil|Wenn|Da|Um|Obwohl|Sobald|Nachdem|Während|Solange|Wer|Wo|Falls|Sofern|Soweit|Bevor|Indem|Ob|Dass)\s[^,;:]*,\s/u

/**
 * A sentence without the clauses that explain it: "Damit Mütter lernen können, wird eine Gruppe eingerichtet, die …"
 * gives "wird eine Gruppe eingerichtet", and only what stands before a semicolon. Who acts, when and how it is meant stands in what is left.
 */
export function mainClause(sentence: string): string {
  return foldSpaces((sentence.split(';')[0] ?? '').replace(ahead, '').replace(behind, ' '))
}
