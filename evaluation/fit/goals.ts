/**
 * Fits the weights of src/nomination/goals/read-goals.ts, which tell the list that holds the goals from others, and prints how the model does
 * on elections that a fit has not seen.
 */
import {type Judged, judge, mistakesIn, type Tally, tallyOf} from './judged.js'
import {examplesOf, type Labelled, readLabelled} from './labelled.js'
import {readLeadIns} from './lead-ins.js'
import {fitLogistic} from './logistic.js'
import {type FitOptions, ownFolder, ownLabels} from './options.js'
import {roundedWeights, writeWeights} from './weights-module.js'

/** Cross-validates the fit by election, prints the result, and writes the weights unless the run is dry. */
export function fitGoals({given, isDry, show, penalty}: FitOptions): void {
  const own = readLabelled(ownFolder, ownLabels)
  const others = given.flatMap(({corpus, labels}) => readLabelled(corpus, labels))
  const leadIns = readLeadIns()
  const nominations = [...own, ...others]
  const fitTo = (some: readonly Labelled[]) => fitLogistic([...examplesOf(some), ...examplesOf(leadIns)], penalty)

  const unseen: Judged[] = []
  for (const election of new Set(nominations.map(electionOf))) {
    const isHeld = (one: Labelled) => electionOf(one) === election
    const weights = fitTo(nominations.filter((one) => !isHeld(one)))
    for (const [name, some] of [['own', own] as const, ['given', others] as const]) {
      const judged = judge(weights, some.filter(isHeld))
      if (judged.length > 0) report(`${name} ${election}`, tallyOf(judged))
      if (show) print(mistakesIn(judged))
      unseen.push(...judged)
    }
  }
  report('own, unseen', tallyOf(unseen.filter(({nomination}) => own.includes(nomination))))
  report('given, unseen', tallyOf(unseen.filter(({nomination}) => others.includes(nomination))))
  print(thresholdLines(unseen))

  const weights = fitTo(nominations)
  const judged = judge(weights, leadIns)
  report('lead-ins, seen', tallyOf(judged))
  if (show) print(mistakesIn(judged))
  report('all, seen', tallyOf(judge(weights, nominations)))
  const notRead = nominations.filter(({right}) => right === null).map(({path}) => path)
  if (notRead.length > 0) print([`${notRead.length} where the reader does not see the labelled list: ${notRead.join(', ')}`])
  const kept = roundedWeights(weights)
  print([`${kept.size} of ${weights.size} features have a weight`])
  if (!isDry) writeWeights({file: 'weights.ts', exported: 'weights', of: 'possible goals', madeBy: 'evaluation/fit/goals.ts'}, kept)
}

/** How many are right, unseen, for each choice of the two thresholds of read-goals.ts. */
function thresholdLines(unseen: readonly Judged[]): string[] {
  return [0, 0.5, 1, 1.5, 2].map((clear) => {
    const placed = [0, 1, 3, 4, 5, 6, 8].map((margin) => `${tallyOf(unseen, {clear, margin}).placed} with ${margin}`)
    return `clear at ${clear}, margin: ${placed.join(', ')}`
  })
}

function electionOf({path}: Labelled): string {
  return path.split('/')[1] ?? ''
}

function report(title: string, {all, decided, lists, placed}: Tally): void {
  if (all === 0) return
  print([`${title.padEnd(20)} list or not ${decided}/${all} ${(decided / all).toFixed(4)}, first line ${placed}/${lists} ${(placed / lists).toFixed(4)}`])
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}
