import {proseFeatures} from './prose-features.js'
import {proseWeights} from './prose-weights.js'

/**
 * A sentence with log odds above this states an intention. Below 0, because most statements of a candidate state one somewhere; `npm run fit`
 * prints what other values would do.
 */
export const leastOdds = -0.5

/** Whether a sentence of prose says what the candidate intends to do, apart from being elected, thanking, or introducing themselves. */
export function sentenceIntends(text: string): boolean {
  return oddsOf(text) > leastOdds
}

/** How likely a sentence is to say that, from 0 to 1. */
export function intentOf(text: string): number {
  return 1 / (1 + Math.exp(leastOdds - oddsOf(text)))
}

function oddsOf(text: string): number {
  return proseFeatures(text).scoreBy(proseWeights)
}
