import {lowerOf} from '../text/letters.js'

/** Labels of contact and personal data, in lower case. */
const labels =
  /^(?:my )?(?:irc|e-?mail|mail|freenode|oftc|libera(?:chat)?|twitter|mastodon|github|launchpad|gerrit|stackalytics|openhub|ohloh|blog|web(?:site| ?page)?|home ?page|linkedin|foundation|openinfra|openstack|open ?stack|profile|user|nick(?:name)?|handle|phone|tel|slack|matrix|company|employer|affiliation|gpg|pgp|key|reviews?|review history|commits?|commit history|bio|skype|wechat|location|time ?zone|tz|name|full name|age|pronouns|country|city|contact)(?!\w)/
/** The most characters before the colon of a label, `IRC nick on OFTC (mostly):`. */
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

/** Contact data, which goals do not have: an address, a number, or a network after a nick. */
const data = /[@\d]|:\/\/|\bon (?:oftc|freenode|irc|libera)(?!\w)/

/** Whether a list item says who somebody is, and is not a goal: `IRC - jdoe`, `**Employer**: Example`, `jdoe on OFTC`, `jane@example.org`. */
export function isContactItem(text: string): boolean {
  if (text.length > 120) return false
  const bare = lowerOf(text).replace(/[*_`]/g, '')
  const [label = '', ...rest] = bare.split(/:\s|\s[-–—=]\s/, 3)
  const value = rest.join(' ').trim()
  if (rest.length === 0) return /^\S{1,64}@\S{3,64}$/.test(bare) || /^\S{1,30} on #?(?:oftc|freenode|irc|libera)(?!\w)/.test(bare)
  return isContactLabel(label) && (value.split(/\s+/).length <= 2 || data.test(value))
}
