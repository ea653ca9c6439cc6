import { z } from 'zod'
import { featureSchema } from './network.ts'

/** Weights are steps from -32 to 31, each one letter of this alphabet. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const middle = 32
/** Log-odds that one step stands for. */
const step = 0.25

/**
 * How sentences on each feature of a network are worded, learned from the codings by hand of the samples (`npm run learn`):
 * a logistic regression per feature. The log-odds of a feature are its bias plus the weights of the marks of a
 * statement over the root of their number (coding/network/wording).
 */
export const networkWordingSchema = z.object({
  /** Documents whose codings these weights were learned from. */
  samples: z.array(z.string()),
  features: z.array(featureSchema),
  /** Log-odds of each feature without any mark. */
  biases: z.array(z.number()),
  /** For each mark the weights of all features, one letter each. */
  weights: z.record(z.string(), z.string().regex(/^[\w+/]+$/u)),
})
export type NetworkWording = Readonly<z.infer<typeof networkWordingSchema>>

/** The log-odds of one letter. */
export function weightOf(letter: string): number {
  return (alphabet.indexOf(letter) - middle) * step
}

/** The letter for log-odds; larger ones are cut off. */
export function letterOf(weight: number): string {
  return alphabet.charAt(Math.max(0, Math.min(alphabet.length - 1, Math.round(weight / step) + middle)))
}
