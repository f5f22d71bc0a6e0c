// The words with which people declare a candidacy, all in lower case.

import {statementWords} from '../../community/statement-words.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const {lead, office, community: communityNames} = statementWords
const offices = `${[...lead, ...office].join(' ')} lead leader leadership`
const own = communityNames.join(' ')

const teamNouns = set(`team teams project projects program programme group ${offices} community core cores folks fellows members developers contributors`)

/** `team`, `project`, `PTL`: nouns next to a team's name. */
export function isTeamNoun(word: string): boolean {
  return teamNouns.has(word)
}

/** The office: without one of these, "running for" and "serve as" are not about an election. */
export const officeNouns = set(offices)

/** Words that may come between "my candidacy" and the names of team and cycle. */
export const fillers = set(`
  for to as the a an of in on at with be become being serve serving continue continuing act acting again another additional term
  terms next upcoming coming new this role roles position positions seat spot job post place ${offices} leading project
  projects team teams technical program programme group election elections elected re reelection my your our ${own} cycle cycles
  release releases development series self myself candidacy nominate nomination official second third one more year take
  remain stay s run running stand standing during through throughout over into within upon once s duties full time timeframe community
  the ring hat name rest first me forward
`)

/** Words that may come before "candidacy" in a title: `Nova PTL candidacy`. */
export const titleFillers = set(`${lead[0]} project team s self re ${own}`)

/** Words that make what follows them past, somebody else's, or negated. */
export const notNow = set(`
  was were ran served had last previous previously prior past since former earlier been did
  not never no t cannot without anyone someone others people everyone you who whoever he she they candidates his her their instead rather
`)

/** Words of intention: without one, "serve as PTL" and "continue as PTL" may be past. */
export const intent = set(`
  like love want wish hope hoping happy glad willing will ll interested intend plan planning excited honored honoured pleased offer ready
  consider continue continuing ask request opportunity support apply again may nominate delighted accept volunteer propose looking prepared
  seek seeking pleasure candidacy submit submitting wanted letting let me myself forward
`)
