import { SingleBar } from 'cli-progress'
import type { Progress } from '../batch/analyse-bundles.ts'
import { printable } from './printable.ts'

export type ProgressDisplay = Readonly<{ show: (progress: Progress) => void; stop: () => void }>

/** Shows how far the work is, on stderr: a bar on a terminal, otherwise one plain line for each document that is done. */
export function createProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? barDisplay(stream) : lineDisplay(stream)
}

function lineDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  return {
    show: ({ done, total, bundle, state }) => {
      if (state === 'finished') stream.write(`[${done}/${total}] ${printable(bundle)}\n`)
    },
    stop: () => {},
  }
}

function barDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  const format = '{bar} {value}/{total} {bundle}'
  const bar = new SingleBar({ stream, format, barsize: 30, linewrap: true, clearOnComplete: true })
  let started = false
  return {
    show: ({ done, total, bundle, pages }) => {
      if (!started) bar.start(total, 0, { bundle: '' })
      started = true
      const reading = pages ? ` (Texterkennung: Seite ${pages.done} von ${pages.total})` : ''
      bar.update(done, { bundle: printable(bundle) + reading })
    },
    stop: () => {
      if (started) bar.stop()
    },
  }
}
