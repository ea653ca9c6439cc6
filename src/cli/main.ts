#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18) || major === 23) {
  process.stderr.write(
    `Konzeptspiegel braucht Node.js 22.18 oder neuer (am besten 24); hier läuft Node.js ${process.versions.node}.\n` +
      'Bitte Node.js von https://nodejs.org/de aktualisieren. In einem Arbeitsordner mit installierten Paketen nimmt „npm run“ von selbst die richtige Fassung.\n',
  )
  process.exit(2)
}

const { run } = await import('./run.ts')
const exitCode = await run(process.argv.slice(2))
// A thread that is being ended must not keep the program alive.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)))
