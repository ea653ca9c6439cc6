import { expect, test } from 'vitest'
import { assessBlocks, chapter, text } from './assessed-blocks.ts'

const decisionIn = (line: string) => {
  const { coding, bindingForce } = assessBlocks([
    text('Integrationskonzept der Stadt Talbach 2024'),
    text(line),
    chapter('Handlungsfeld Sprache'),
    text('Zugewanderte und Geflüchtete lernen Deutsch. Die Stadt richtet dafür Kurse ein.'),
  ])
  return [coding.profile.councilDecision.value !== null, bindingForce?.councilDecision]
}

test.each([
  'Vom Stadtrat in öffentlicher Sitzung am 26. November 2024 beschlossen',
  'Der Stadtrat hat das Konzept am 26. November 2024 zur Kenntnis genommen und einstimmig beschlossen.',
])('a decision binds: %s', (line) => {
  expect(decisionIn(line)).toEqual([true, true])
})

test.each([
  'Vom Stadtrat in öffentlicher Sitzung am 26. November 2024 beraten und mit großer Freude zur Kenntnis genommen',
  'Der Stadtrat hat das Konzept am 26. November 2024 zustimmend zur Kenntnis genommen.',
])('what the council only took note of is shown, and does not bind: %s', (line) => {
  expect(decisionIn(line)).toEqual([true, false])
})
