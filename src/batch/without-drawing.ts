import { registerHooks } from 'node:module'

const library = '@napi-rs/canvas'
const substitute = 'konzeptspiegel:no-canvas'

/**
 * Keeps pdf.js from loading its drawing library, native code of 25 MB: reading text never draws, the start takes 240 ms
 * less, and what is not loaded cannot be attacked. Call it before pdf.js is loaded.
 */
export function withoutDrawing(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === library ? { url: substitute, format: 'commonjs', shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === substitute
        ? { format: 'commonjs', source: 'exports.DOMMatrix = exports.Path2D = class {}', shortCircuit: true }
        : next(url, context),
  })
}
