import {isCapitalAt, lowerOf} from '../../text/letters.js'
import {placeholdersIn} from '../../text/placeholders.js'
import {isContact} from '../contact.js'
import type {WhyNotSigned} from '../nomination.js'
import {isLink, isMailAddress} from './below-name.js'
import {isClosing, isShortClosing} from './closings.js'
import {holdThanksAbroad, nameLine} from './name-line.js'
import {business, nobody, topics} from './name-tables.js'
import {type Surroundings, standsApart} from './signed-line.js'

/** The mark that ends a sentence, and the citations after it. */
const sentenceEnd = /[.?!:](?: ?\[[^[\]]{1,20}\]){0,5}$/

/** Why a line does not sign. The first reason that applies is the most helpful one for the candidate. */
const reasons: readonly {readonly why: WhyNotSigned; readonly holds: (line: Surroundings) => boolean}[] = [
  {why: 'template', holds: ({text}) => placeholdersIn(text.slice(0, 200)).length > 0},
  {why: 'quoted', holds: ({text}) => text.startsWith('>')},
  {why: 'closing', holds: ({text}) => isShortClosing(text) || isClosing(text) || holdThanksAbroad(text.split(/\s+/, 8))},
  {why: 'contact', holds: ({text}) => isContact(text) || isMailAddress(text)},
  {why: 'link', holds: ({text}) => isLink(text)},
  {why: 'item', holds: ({isItem}) => isItem},
  {why: 'postscript', holds: ({isPostscript}) => isPostscript},
  {why: 'wrapped', holds: (line) => !standsApart(line) && isCapitalAt(line.text, 0) && nameLine(line.text) !== null},
  {why: 'lower-case', holds: ({text}) => !/\p{Lu}|[.?!:]$/u.test(text) && nameLine(inCapitals(text)) !== null},
  {why: 'sentence', holds: ({text}) => text.length > 60 || text.split(/\s+/, 8).length > 7 || sentenceEnd.test(text)},
  {why: 'work', holds: ({text}) => holdsWordOf(business, text)},
  {why: 'words', holds: ({text}) => nameLine(text) !== null || holdsWordOf(nobody, text) || holdsWordOf(topics, text)},
]

/** Why the last line of an unsigned statement is not a signature. */
export function whyNotSigned(line: Surroundings): WhyNotSigned {
  return reasons.find(({holds}) => holds(line))?.why ?? 'other'
}

/** The text with a capital at the beginning of every word. */
function inCapitals(text: string): string {
  return text
    .slice(0, 200)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function holdsWordOf(table: ReadonlySet<string>, text: string): boolean {
  return lowerOf(text.slice(0, 200))
    .split(/[^\p{L}\d'-]+/u)
    .some((word) => table.has(word))
}
