import type {Line} from '../../text/indented-lines.js'
import {isBareLink} from '../intent.js'
import {lowerOf} from '../letters.js'

/** `IRC nick on OFTC: …`, in lower case, up to what may stand before the colon. */
const contactLabel =
  /^(?:[-–—*•]\s*)?(?:my )?(?:irc|e-?mail|mail|freenode|oftc|libera(?:chat)?|twitter|mastodon|github|launchpad|gerrit|stackalytics|openhub|ohloh|blog|web(?:site| ?page)?|home ?page|linkedin|foundation|openinfra|openstack|open ?stack|profile|user|nick(?:name)?|handle|phone|tel|slack|matrix|company|employer|affiliation|gpg|pgp|key|review|reviews|commit|commits|bio|skype|wechat|location|time ?zone|tz|name|age)(?!\w)/
const parenthetical = /^\(.*\)$/
const separator = /^[-_=~*#]{1,80}$/
const postscript =
  /^(?:p\.?\s?p?\.?s\b|ps[:.\s]|\(\*+\)|\*+\)|\*\s|\*\w(?![^*]{0,80}\*)|\[\*+\]|\[[\w^]{1,4}\]|\^|note:|n\.b\.|disclaimer|edit:|\d{1,2}[.)\]:]?\s.*https?:)/i
const referencesTitle =
  /^(?:[#=*_[]{1,6}\s?)?(?:(?:my|some|other|more|useful|related|relevant|external|further) )?(?:references?|refs?|links?|urls?|notes?|foot ?notes?|end ?notes?|sources?|citations?|bibliography|see also|reading|resources)\s?[\]*_=:#]{0,8}$/

/** `References:`, `## Links`, `Notes`, and any other short line with a colon right above reference entries or links. */
export function isReferencesTitle(text: string, isAboveReferences: boolean): boolean {
  return text.length <= 60 && (referencesTitle.test(lowerOf(text)) || (isAboveReferences && /:[*_]{0,3}$/.test(text)))
}

export function isSeparator(text: string): boolean {
  return separator.test(text)
}

/** `IRC: jdoe`, `E-mail (work): …`. */
export function isContact(text: string): boolean {
  if (!text.includes(':')) return false
  const label = contactLabel.exec(lowerOf(text))
  if (!label) return false
  const colon = text.indexOf(':', label[0].length)
  return colon >= 0 && colon - label[0].length <= 40
}

/** A link, or a few words and a link. */
export function isLink(text: string): boolean {
  return /^<?(?:https?:\/\/|mailto:)\S+>?$/i.test(text) || /^[^:]{2,40}:\s*<?https?:\S+$/.test(text) || isBareLink(text)
}

/** `jane@example.org`, `<jane@example.org>`. */
export function isMailAddress(text: string): boolean {
  const [, host = ''] = /^[^\s@]+@([^\s@]+)$/.exec(text) ?? []
  return host.slice(1, -1).includes('.')
}

/** What stands below a name and is none: contact data, a bracket, a line across, links. */
export function isBesideName(text: string): boolean {
  return isContact(text) || parenthetical.test(text) || separator.test(text) || isMailAddress(text) || isLink(text)
}

/** Company, title, `nick on IRC`: what people put below their name. */
export function isShort({text}: Line): boolean {
  const words = text.split(/\s+/).length
  return text.length <= 60 && words <= 6 && (!/[.?:]$/.test(text) || /\b(?:inc|ltd|co|corp|llc|gmbh)\.$/i.test(text)) && (words === 1 || !text.endsWith('!'))
}

export function isPostscript(text: string): boolean {
  return postscript.test(text)
}
