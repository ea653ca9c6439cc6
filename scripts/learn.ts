import { writeFileSync } from 'node:fs'
import { schemasFolder, wordingFile } from '../src/io/knowledge-files.ts'
import { readKnowledge } from '../src/io/read-knowledge.ts'
import { learnFromAll, readCodings } from './learning/coded-samples.ts'
import { wordingJson } from './learning/learn-wording.ts'

/** Learns anew from all codings by hand how rules of networks are worded, and writes what the analysis uses. */
const wording = learnFromAll(await readCodings(readKnowledge()))
writeFileSync(wordingFile(schemasFolder), wordingJson(wording))
process.stdout.write(`${Object.keys(wording.weights).length} marks of ${wording.samples.length} documents\n`)
