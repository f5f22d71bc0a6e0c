import {lowerOf} from '../../text/letters.js'
import type {Line} from '../../text/lines.js'
import {isContact} from '../contact.js'
import {isBareLink} from '../goals/item-marks.js'

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

/** A link, or a few words and a link. */
export function isLink(text: string): boolean {
  return /^<?(?:https?:\/\/|mailto:)\S+>?$/i.test(text) || /^[^:]{2,40}:\s*<?https?:\S+$/.test(text) || isBareLink(text)
}

/** `jane@example.org`, `<jane@example.org>`. */
export function isMailAddress(text: string): boolean {
  const [, host = ''] = /^[^\s@]+@([^\s@]+)$/.exec(text) ?? []
  return host.slice(1, -1).includes('.')
}

/** What may come below a name but is not one: contact data, a bracket, a horizontal line, links. */
export function isBesideName(text: string): boolean {
  return isContact(text) || parenthetical.test(text) || separator.test(text) || isMailAddress(text) || isLink(text)
}

/** `Example Inc.`, `Example B.V.`: the legal form of a company ends in a full stop, which does not end a sentence. */
const companyEnd = /\b(?:inc|ltd|ltda|pty|co|corp|llc|gmbh|bros|[abns]\.[aglv]|s\.(?:p\.a|r\.[lo]|r\.o)|k\.k|d\.o\.o|e\.v|a\.s)\.$/i

/** A company, a title, `nick on IRC`: what people write below their name. */
export function isShort({text}: Line): boolean {
  const words = text.split(/\s+/).length
  return text.length <= 60 && words <= 6 && (!/[.?:]$/.test(text) || companyEnd.test(text)) && (words === 1 || !text.endsWith('!'))
}

export function isPostscript(text: string): boolean {
  return postscript.test(text)
}
