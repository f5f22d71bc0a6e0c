import {statementWords} from '../../community/statement-words.js'
import {isCapital, isLetter} from '../../text/letters.js'

const {lead, repositories} = statementWords

// Links, e-mail addresses and code are nodes of their own. This file is about identifiers that the parser leaves in the text.
/** Words that follow a hyphen in English compounds, `nova-related`; any other word after a lower-case name makes it an identifier. */
const compounding = new Set([
  ...'related based specific wide only like centric level side core cores team project cycle release backed driven native focused compatible enabled agnostic and or the to'.split(
    ' ',
  ),
  lead[0],
])

/** Paths that begin with these name a branch or a repository. */
const pathRoots = new Set([...'stable unmaintained branch master origin remotes debian refs tree heads tags'.split(' '), ...repositories])

/**
 * Whether a name is only a part of a longer identifier: `nova` in `python-novaclient`, `nova-specs`, `#openstack-nova`, `oslo.messaging`,
 * `nova_api`, `stable/newton`. Judged by the characters next to the name in the source.
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  return isJoinedBefore(text, start) || isJoinedAfter(text, start, end) || isInPath(text, start, end)
}

function isJoinedBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  if (!'#@_.-'.includes(before)) return false
  const further = text.charAt(start - 2)
  if (before === '#') return !/[#\s]/.test(further) && further !== ''
  if (before === '@') return true
  if (before === '_') return isLetter(further)
  return isLetter(further) && !isCapital(text.charAt(start)) && !/\d/.test(text.charAt(start))
}

function isJoinedAfter(text: string, start: number, end: number): boolean {
  const after = text.charAt(end)
  if (!'@_.-'.includes(after)) return false
  const further = text.charAt(end + 1)
  if (after === '@') return true
  if (after === '_') return isLetter(further)
  if (after === '.') return isLetter(further) && !isCapital(further)
  const first = text.charAt(start)
  if (!isLetter(further) || isCapital(first) || /\d/.test(first)) return false
  let last = end + 1
  while (last < end + 21 && isLetter(text.charAt(last))) last++
  return !compounding.has(text.slice(end + 1, last).toLowerCase())
}

/** `openstack/nova`, `stable/newton`, `/etc/nova`, `a/b/nova.conf`; but not `Nova/Cinder` and `Liberty/Mitaka`. */
function isInPath(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '/' && text.charAt(end) !== '/') return false
  const before = /[\w./~-]{0,100}$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? ''
  const after = /^[\w./~-]{0,100}/.exec(text.slice(end, end + 100))?.[0] ?? ''
  const parts = `${before}${text.slice(start, end)}${after}`.split('/')
  const [root = ''] = parts
  return root === '' || root === '~' || pathRoots.has(root) || parts.some((part) => /[a-z\d][._][a-z]|[a-z][._]\d/.test(part))
}
