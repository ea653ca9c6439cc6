import type { XmlElement } from '../xml-tree.ts'
import { parseXml, XmlTooLargeError } from '../xml-tree.ts'
import { listZipEntries, UnpackedTooLargeError, unpackTexts } from '../zip-archive.ts'
import { projectNamespace, readProjectElements } from './project-elements.ts'
import type { RefiFault, RefiProject } from './refi-project.ts'

export type CheckedProject = Readonly<{ value: RefiProject; fault: null }> | Readonly<{ value: null; fault: RefiFault }>

/** A project of a whole state with 5,000 measures has about 40 MB. */
const projectLimit = 200 * 1024 * 1024
const textsLimit = 200 * 1024 * 1024

/**
 * Reads a REFI-QDA project (`.qdpx`) with the texts that stand in it. Nothing is written to disk, files are only looked up by
 * their names in the folder of sources, and PDFs are not unpacked.
 */
export function readRefiProject(bytes: Uint8Array): CheckedProject {
  const names = listZipEntries(bytes)?.map(({ name }) => name)
  if (!names) return failed('no-archive')
  // Some programs name it after the project.
  const projectFile = names.find((name) => name === 'project.qde') ?? names.find((name) => /^[^/\\]+\.qde$/i.test(name))
  if (projectFile === undefined) return failed('no-project')
  try {
    const xml = unpackTexts(bytes, [projectFile], projectLimit).get(projectFile) ?? ''
    const project = readProjectElements(projectRoot(xml))
    return { value: withTexts(project, bytes, names), fault: null }
  } catch (error) {
    return failed(faultOf(error))
  }
}

/** The root element; names of the namespace of projects lose their prefix, whatever their version. */
function projectRoot(xml: string): XmlElement {
  const address = /\burn:QDA-XML:project:[\d.:]+/.exec(xml.slice(0, 4096))?.[0]
  const root = parseXml(xml, new Map([[address ?? `${projectNamespace}1.0`, 'refi']]))
  if (root.name !== 'refi:Project') throw new Error('no project')
  return withoutPrefix(root)
}

function withoutPrefix({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name: name.replace(/^refi:/, ''),
    attributes,
    children: children.map((child) => (typeof child === 'string' ? child : withoutPrefix(child))),
  }
}

function withTexts(project: RefiProject, bytes: Uint8Array, names: readonly string[]): RefiProject {
  const inFolder = new Map(
    names.flatMap((name) => {
      const file = /^sources[/\\]([^/\\]+)$/i.exec(name)?.[1]
      return file === undefined ? [] : [[file.toLowerCase(), name] as const]
    }),
  )
  const nameOf = (file: string | null): string | undefined => inFolder.get(file?.toLowerCase() ?? '')
  const wanted = new Set(
    project.sources.flatMap(({ text, textFile }) => (text === null ? (nameOf(textFile) ?? []) : [])),
  )
  const texts = unpackTexts(bytes, [...wanted], textsLimit)
  const sources = project.sources.map((source) => ({
    ...source,
    text: source.text ?? texts.get(nameOf(source.textFile) ?? '') ?? null,
  }))
  return { ...project, sources }
}

function faultOf(error: unknown): RefiFault {
  if (error instanceof UnpackedTooLargeError || error instanceof XmlTooLargeError) return 'too-large'
  return error instanceof Error && error.message.includes('entities') ? 'entities' : 'damaged'
}

function failed(fault: RefiFault): CheckedProject {
  return { value: null, fault }
}
