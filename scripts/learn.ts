import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemasFolder, wordingFile } from '../src/io/knowledge-files.ts'
import { learnFrom, readCodedSamples } from './learning/coded-samples.ts'
import { wordingJson } from './learning/learn-wording.ts'

/** Learns anew from the codings by hand of the samples how rules of networks are worded, and writes what the analysis uses. */
const samples = await readCodedSamples(join(import.meta.dirname, '..', 'corpus', 'samples'))
const wording = learnFrom(samples)
writeFileSync(wordingFile(schemasFolder), wordingJson(wording))
process.stdout.write(`${Object.keys(wording.weights).length} marks of ${samples.length} samples\n`)
