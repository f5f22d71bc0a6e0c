import {lowerOf} from '../text/letters.js'

/** What people put their contact data and their person behind, in lower case. */
const labels =
  /^(?:my )?(?:irc|e-?mail|mail|freenode|oftc|libera(?:chat)?|twitter|mastodon|github|launchpad|gerrit|stackalytics|openhub|ohloh|blog|web(?:site| ?page)?|home ?page|linkedin|foundation|openinfra|openstack|open ?stack|profile|user|nick(?:name)?|handle|phone|tel|slack|matrix|company|employer|affiliation|gpg|pgp|key|reviews?|review history|commits?|commit history|bio|skype|wechat|location|time ?zone|tz|name|full name|age|pronouns|country|city|contact)(?!\w)/
/** How many characters stand between the beginning of a label and its colon, `IRC nick on OFTC (mostly):`. */
const longestLabel = 60

/** Whether a label, `IRC nick`, introduces contact data. */
export function isContactLabel(label: string): boolean {
  return label.length <= longestLabel && labels.test(lowerOf(label))
}

/** `IRC: jdoe`, `E-mail (work): …`, with or without a bullet. */
export function isContact(text: string): boolean {
  const colon = text.indexOf(':')
  return colon >= 0 && isContactLabel(text.slice(0, colon).replace(/^[-–—*•]\s{0,4}/, ''))
}

/** What is written on an address, a nick or a number and on no goal. */
const data = /[@\d]|:\/\/|\bon (?:oftc|freenode|irc|libera)(?!\w)/

/** A list's item that tells who somebody is, and no goal: `IRC - jdoe`, `**Employer**: Example`, `jdoe on OFTC`, `jane@example.org`. */
export function isContactItem(text: string): boolean {
  if (text.length > 120) return false
  const bare = lowerOf(text).replace(/[*_`]/g, '')
  const [label = '', ...rest] = bare.split(/:\s|\s[-–—=]\s/, 3)
  const value = rest.join(' ').trim()
  if (rest.length === 0) return /^\S{1,64}@\S{3,64}$/.test(bare) || /^\S{1,30} on #?(?:oftc|freenode|irc|libera)(?!\w)/.test(bare)
  return isContactLabel(label) && (value.split(/\s+/).length <= 2 || data.test(value))
}
