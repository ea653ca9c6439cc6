// Loaded before every script (node --import): older versions cannot read TypeScript and would fail with a riddle.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isEnough = major >= 24 || (major === 22 && minor >= 18)

if (!isEnough) {
  process.stderr.write(
    `Konzeptspiegel needs Node.js 22.18 or newer (best: 24), but this is ${process.versions.node}.\n` +
      'Run "npm ci" without --ignore-scripts: it brings Node.js 24 for every "npm run". ' +
      'If npm held back the install script of the package "node", allow it with "npm install-scripts approve node".\n',
  )
  process.exit(2)
}
