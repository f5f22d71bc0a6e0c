/** Named numbers; an absent one is 0. */
export type FeatureValues = ReadonlyMap<string, number>

/** Features, and the answer that the model should give for them. */
export interface Example {
  readonly features: FeatureValues
  readonly isTrue: boolean
  /** Its weight in the fit; a nomination of an election has 1. */
  readonly weight?: number
}

/** Weights by the names of features; `bias` is the constant term. */
export type Weights = ReadonlyMap<string, number>

/** The penalty on weights: `sparsity` times the sum of their absolute values, and half of `smallness` times the sum of their squares. */
export interface Penalty {
  readonly sparsity: number
  readonly smallness: number
}

const mostSteps = 5000
/** A fit ends when fifty steps gain less than this. */
const leastGain = 1e-5

/**
 * Fits a logistic regression with an elastic-net penalty by accelerated proximal gradient descent (Beck and Teboulle's FISTA). Nothing is
 * random: the same examples in the same order give the same weights. A feature that gains less than its penalty gets the weight 0.
 */
export function fitLogistic(examples: readonly Example[], {sparsity, smallness}: Penalty): Weights {
  if (!(sparsity > 0 && smallness > 0)) throw new RangeError(`A fit needs penalties above 0; they are ${sparsity} and ${smallness}`)
  const names = [...new Set(examples.flatMap(({features}) => [...features.keys()]))].sort()
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const bias = names.length
  const rows = examples.map(({features, isTrue, weight = 1}) => ({
    weight,
    columns: Int32Array.from([...[...features.keys()].map((name) => indexOf.get(name) ?? bias), bias]),
    values: Float64Array.from([...features.values(), 1]),
    isTrue,
  }))
  const sumAt = (weights: Float64Array, {columns, values}: Pick<(typeof rows)[number], 'columns' | 'values'>) => {
    let sum = 0
    for (let at = 0; at < columns.length; at++) sum += at0(weights, at0(columns, at)) * at0(values, at)
    return sum
  }
  const smooth = (weights: Float64Array) => {
    const losses = rows.reduce((sum, {columns, values, isTrue, weight}) => {
      const odds = sumAt(weights, {columns, values})
      return sum + weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, odds) - (isTrue ? odds : 0))
    }, 0)
    return losses + (smallness / 2) * weights.subarray(0, bias).reduce((sum, weight) => sum + weight * weight, 0)
  }
  const slopes = (weights: Float64Array) => {
    const gradient = weights.map((weight, at) => (at < bias ? smallness * weight : 0))
    for (const {columns, values, isTrue, weight} of rows) {
      const error = weight * (1 / (1 + Math.exp(-sumAt(weights, {columns, values}))) - (isTrue ? 1 : 0))
      for (let at = 0; at < columns.length; at++) gradient[at0(columns, at)] = at0(gradient, at0(columns, at)) + error * at0(values, at)
    }
    return gradient
  }
  const shrunk = (weight: number, by: number) => Math.sign(weight) * Math.max(0, Math.abs(weight) - by)

  let weights = new Float64Array(names.length + 1)
  let ahead = weights
  let momentum = 1
  let step = 1
  let before = Number.POSITIVE_INFINITY
  for (let count = 1; count <= mostSteps; count++) {
    const gradient = slopes(ahead)
    const here = smooth(ahead)
    let next = weights
    for (;;) {
      next = ahead.map((weight, at) => (at < bias ? shrunk(weight - step * at0(gradient, at), step * sparsity) : weight - step * at0(gradient, at)))
      let bound = here
      for (const [at, weight] of next.entries()) {
        const change = weight - at0(ahead, at)
        bound += at0(gradient, at) * change + (change * change) / (2 * step)
      }
      if (smooth(next) <= bound + 1e-9) break
      step /= 2
    }
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const pace = (momentum - 1) / grown
    const last = weights
    ahead = next.map((weight, at) => weight + pace * (weight - at0(last, at)))
    weights = next
    momentum = grown
    if (count % 50 !== 0) continue
    const now = smooth(weights) + sparsity * weights.subarray(0, bias).reduce((sum, weight) => sum + Math.abs(weight), 0)
    if (before - now < leastGain) break
    before = now
  }
  return new Map([...names, 'bias'].map((name, at) => [name, at0(weights, at)]))
}

function at0(numbers: Float64Array | Int32Array, at: number): number {
  return numbers[at] ?? 0
}
