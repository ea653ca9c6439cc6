import type { Catalogue } from '../../model/catalogue.ts'
import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { versionsSentence } from '../versions.ts'
import type { Code } from './code-tree.ts'
import type { CodedSource } from './coded-sources.ts'
import { guidOf } from './guid.ts'
import type { Note } from './notes.ts'
import { codeElement, setElement, xmlDeclaration } from './render-codebook.ts'
import { renderSource } from './render-source.ts'
import { caseValueElements, variableElements } from './variables.ts'
import type { Xml } from './xml.ts'
import { xmlElement, xmlText } from './xml.ts'

/** What a project consists of. */
export type ProjectParts = Readonly<{
  codes: readonly Code[]
  bundles: readonly NamedBundle[]
  sources: readonly CodedSource[]
  notes: readonly Note[]
}>

/** The same for every project: what is written must not depend on the day it is written on. */
const fixedDate = '2026-01-01T00:00:00Z'

const messages = messagesFor('de')

/** `project.qde`: users, codes, variables, cases, sources with their codings, notes and sets. */
export function renderProject(input: ReportInput, { codes, bundles, sources, notes }: ProjectParts): Xml {
  const { name, version } = input.results.tool
  const user = guidOf('user', name, version)
  const coder = `${texts.project} ${version}`
  const made = { creatingUser: user, creationDateTime: fixedDate }
  const content = [
    xmlElement('Users', {}, [xmlElement('User', { guid: user, name: coder })]),
    xmlElement('CodeBook', {}, [xmlElement('Codes', {}, codes.map(codeElement))]),
    ...listElement('Variables', variableElements(sources, input)),
    ...listElement(
      'Cases',
      bundles.map((named) => caseElement(named, sources, input.catalogue)),
    ),
    ...listElement(
      'Sources',
      sources.map((source) => renderSource(source, codes, made)),
    ),
    ...listElement(
      'Notes',
      notes.map((note) => noteElement(note, made)),
    ),
    xmlElement('Sets', {}, [
      ...codes.map((group) => setElement(group, (targetGUID) => xmlElement('MemberCode', { targetGUID }))),
      ...kindSets(sources),
    ]),
    xmlElement('Description', {}, [xmlText(versionsSentence({ ...input, messages }))]),
  ]
  const attributes = {
    xmlns: 'urn:QDA-XML:project:1.0',
    name: texts.project,
    origin: coder,
    creatingUserGUID: user,
    creationDateTime: fixedDate,
  }
  return `${xmlDeclaration}${xmlElement('Project', attributes, content)}\n`
}

/** A list must not be empty. */
function listElement(name: string, children: readonly Xml[]): readonly Xml[] {
  return children.length === 0 ? [] : [xmlElement(name, {}, children)]
}

function caseElement({ name, bundle }: NamedBundle, sources: readonly CodedSource[], catalogue: Catalogue): Xml {
  const own = sources.filter((source) => source.bundle.bundle === bundle)
  return xmlElement('Case', { guid: guidOf('case', bundle.id), name }, [
    xmlElement('Description', {}, [xmlText(`${messages.kinds[bundle.kind]}: ${bundle.kindReason}`)]),
    ...caseValueElements(bundle, catalogue),
    ...own.map(({ guid }) => xmlElement('SourceRef', { targetGUID: guid })),
  ])
}

/** The text of a note is a file of its own: a note with its text inside is no journal to QualCoder. */
function noteElement({ guid, name }: Note, made: Readonly<Record<string, string>>): Xml {
  return xmlElement('Note', { guid, name, plainTextPath: `internal://${guid}.txt`, ...made })
}

/** The documents of each kind as a set. */
function kindSets(sources: readonly CodedSource[]): readonly Xml[] {
  return [...Map.groupBy(sources, ({ bundle }) => bundle.bundle.kind)].map(([kind, members]) =>
    xmlElement('Set', { guid: guidOf('set', 'kind', kind), name: messages.kinds[kind] }, [
      ...members.map(({ guid }) => xmlElement('MemberSource', { targetGUID: guid })),
    ]),
  )
}
