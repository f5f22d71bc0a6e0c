import {lowerOf} from '../../text/letters.js'
import type {Cues} from './cues.js'
import {Features} from './features.js'
import {candidacy, imperative, intentions, reviews, subjects, tasks} from './prose-cues.js'

/** Sentences of fewer words, such as `Thanks!`, and of more, say less with each cue. */
const short = 6
const long = 30

/** The features of a sentence of prose that may say what the candidate intends to do; all of them 1, or absent. */
export function proseFeatures(text: string): Features {
  const features = new Features()
  const sentence = lowerOf(text)
  // In `I would like to serve as PTL and improve the gate`, the rest without the candidacy must still state an intention.
  const rest = sentence.replace(candidacy, ' ')
  const isCandidacy = rest !== sentence
  const has = (...names: readonly string[]) => names.some((name) => features.get(name) > 0)
  for (const cue of [...subjects, ...intentions, ...tasks, ...reviews]) {
    const isThere = isIn(cue, rest)
    features.addIf(isThere, cue.name)
    features.addIf(isThere && isCandidacy, `candidacy and ${cue.name}`)
  }
  features.addIf(isCandidacy, 'candidacy')
  features.addIf(imperative.test(rest), 'imperative')
  const isStrong = has('will', 'like', 'want', 'plan', 'need', 'ownGoal', 'propose', 'isTo', 'intend')
  const isAhead = isStrong || has('would', 'goal', 'next', 'continue', 'try')
  const isWork = has('change', 'work', 'thing')
  const isPast = has('perfect', 'past')
  features.addIf(!isAhead, 'nothing ahead')
  features.addIf(isAhead && isWork, 'work ahead')
  features.addIf(isStrong && isWork, 'work intended')
  features.addIf(isStrong && has('i', 'we', 'team'), 'intended by someone')
  features.addIf(isCandidacy && !isWork, 'only candidacy')
  features.addIf(isCandidacy && isStrong && isWork, 'candidacy and work intended')
  features.addIf(isPast && isStrong, 'past and intended')
  features.addIf(isPast && !isStrong, 'only past')
  features.addIf(has('need') && has('we'), 'we need')
  const words = sentence.split(' ').length
  features.addIf(words < short, 'short')
  features.addIf(words > long, 'long')
  return features
}

function isIn({pattern}: Cues, text: string): boolean {
  return text.search(pattern) >= 0
}
