import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Weights} from './logistic.js'

/** A module of src/nomination/goals that holds fitted weights. */
export interface WeightsModule {
  readonly file: string
  readonly exported: string
  /** What they are the weights of: `possible goals`. */
  readonly of: string
  readonly madeBy: string
}

/** Weights with two decimals, without those that are 0. */
export function roundedWeights(weights: Weights): Map<string, number> {
  return new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const).filter(([, weight]) => weight !== 0))
}

/** Writes rounded weights; the same weights give the same bytes. */
export function writeWeights({file, exported, of, madeBy}: WeightsModule, weights: Weights): void {
  const lines = [...weights].map(([name, weight]) => `    ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${weight},`)
  writeFileSync(
    join(import.meta.dirname, '../../src/nomination/goals', file),
    `/** What each feature of ${of} is worth, as log odds. Made by \`npm run fit\` (${madeBy}): change nothing by hand. */
export const ${exported}: ReadonlyMap<string, number> = new Map(
  Object.entries({
${lines.join('\n')}
  }),
)
`,
  )
}
