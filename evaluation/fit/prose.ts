/**
 * Fits the weights by which src/nomination/goals/sentence-intends.ts tells a sentence that states an intention from any other.
 *
 * Labels say of a nomination without a list whether it states an intention, and roughly in which line. So it starts from the sentences
 * around that line, and then learns, in several rounds, from the sentence of each such nomination that the model of the round before finds
 * the most likely one, and from all sentences of nominations without any: what counts is whether the best sentence counts as one.
 */
import type {Features} from '../../src/nomination/goals/features.js'
import {proseFeatures} from '../../src/nomination/goals/prose-features.js'
import {leastOdds} from '../../src/nomination/goals/sentence-intends.js'
import {type Example, fitLogistic, type Penalty, type Weights} from './logistic.js'
import {type FitOptions, ownFolder, ownLabels} from './options.js'
import {type ProseLabelled, readProse, readSentences} from './prose-labelled.js'
import {roundedWeights, writeWeights} from './weights-module.js'

/** How often the best sentences are chosen again; they hardly change after that. */
const rounds = 4
/** How much a sentence before the labelled line counts: it may state an intention too. */
const weightBefore = 0.2

/** Compared with the model of lists, chosen by cross-validation among half, one, two and four. */
const timesSparser = 2

interface Described extends ProseLabelled {
  readonly features: readonly Features[]
}

/** Cross-validates the fit by election, prints the result, and writes the weights unless the run is dry. */
export function fitProse({given, isDry, show, penalty: {sparsity, smallness}}: FitOptions): void {
  const penalty = {sparsity: timesSparser * sparsity, smallness}
  const labelled = [...readProse(ownFolder, ownLabels, true), ...given.flatMap(({corpus, labels}) => readProse(corpus, labels, false))]
  const nominations = labelled.map(described)
  const sentences = readSentences().map(described)
  const unseen = [...new Set(nominations.map(({election}) => election))].flatMap((election) => {
    const weights = fitRounds([...sentences, ...nominations.filter((one) => one.election !== election)], penalty)
    return nominations.filter((one) => one.election === election).map((one) => ({one, best: Math.max(...scoresOf(one, weights))}))
  })
  for (const least of [-2, -1.5, -1, -0.5, 0, 0.5]) {
    const right = (isOwn: boolean) => {
      const some = unseen.filter(({one}) => one.isOwn === isOwn)
      return `${some.filter(({one, best}) => best > least === one.intends).length}/${some.length}`
    }
    console.log(`prose or none, unseen, odds above ${least}: own ${right(true)}, given ${right(false)}`)
  }
  if (show)
    for (const {one, best} of unseen)
      if (best > leastOdds !== one.intends) console.log(`${one.path}: ${one.intends ? 'states an intention' : 'states none'}, odds ${best.toFixed(1)}`)
  const weights = roundedWeights(fitRounds([...sentences, ...nominations], penalty))
  const read = sentences.filter((one) => Math.max(...scoresOf(one, weights)) > leastOdds === one.intends)
  console.log(`sentences, seen: ${read.length}/${sentences.length}`)
  if (show) for (const one of sentences.filter((each) => !read.includes(each))) console.log(`${one.path}: odds ${scoresOf(one, weights)[0]?.toFixed(1)}`)
  console.log(`${weights.size} features of prose have a weight`)
  if (!isDry) writeWeights({file: 'prose-weights.ts', exported: 'proseWeights', of: 'a sentence of prose', madeBy: 'evaluation/fit/prose.ts'}, weights)
}

function described(one: ProseLabelled): Described {
  return {...one, features: one.sentences.map(({text}) => proseFeatures(text))}
}

function fitRounds(nominations: readonly Described[], penalty: Penalty): Weights {
  let weights = fitLogistic(
    nominations.flatMap((one) => examplesOf(one, null)),
    penalty,
  )
  for (let round = 0; round < rounds; round++)
    weights = fitLogistic(
      nominations.flatMap((one) => examplesOf(one, likeliestOf(one, weights))),
      penalty,
    )
  return weights
}

function scoresOf({features}: Described, weights: Weights): number[] {
  return features.map((one) => one.scoreBy(weights))
}

function example(features: Features, isTrue: boolean, weight = 1): Example {
  return {features: new Map(features.entries()), isTrue, weight}
}

/**
 * The only sentence at the labelled line, and those before it; all of a nomination without an intention.
 *
 * @param likeliest the number of the sentence that states the intention wherever it is; at first nobody knows it
 */
function examplesOf({intends, line, sentences, features}: Described, likeliest: number | null): Example[] {
  const isOnlyOne = sentences.filter((sentence) => sentence.line === line).length === 1
  return features.flatMap((one, index) => {
    if (!intends) return [example(one, false)]
    if (index === likeliest) return [example(one, true)]
    const at = sentences[index]?.line ?? 0
    if (at < line) return [example(one, false, weightBefore)]
    return at === line && isOnlyOne ? [example(one, true)] : []
  })
}

function likeliestOf(nomination: Described, weights: Weights): number {
  const scores = scoresOf(nomination, weights)
  return scores.indexOf(Math.max(...scores))
}
