import type {Mention, ReferenceEntry} from '../src/nomination/nomination.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Edit, Report} from '../src/rule/finding.js'
import type {Source} from '../src/text/source.js'
import {type Range, rangeAt} from '../src/text/spans.js'
import {urlFaultOf} from '../src/text/url-faults.js'
import {eachNode} from '../src/text/walk.js'

export default defineRule({
  name: 'reference-link',
  summary: 'Every reference entry has a link that works as written.',
  why: 'A link with a typo opens nothing, and the reader finds out only when looking for the evidence.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'an entry that names its source without a link, and a link without a scheme'}],
  examples: [
    {good: 'The driver [1], see also https://example.org/b.\n\n[1] My talk: https://example.org/a\n'},
    {
      bad: 'The driver [1].\n\n[1] http//example.org/a\n',
      reports: ['3:5-3:24: The link of entry [1] has "http//" where "http://" belongs; write http://example.org/a.'],
    },
    {
      bad: 'The driver [1].\n\n[1] https://example.org/archive/2026-\nMay/0123.html\n',
      reports: ['3:5-4:14: A line break splits the link of entry [1] in two; write it on one line: https://example.org/archive/2026-May/0123.html.'],
    },
    {
      bad: 'The driver [1].\n\n[1] https:// example.org/q/topic:driver (open)\n',
      reports: ['3:5-3:40: A space splits the link of entry [1] in two; write https://example.org/q/topic:driver.'],
    },
    {
      bad: 'The driver [1].\n\n[1] https:///a\n',
      reports: ['3:5-3:15: The link of entry [1] has no valid host ("a" is not one); copy it again from the browser.'],
    },
    {bad: 'The driver [1].\n\n[1]:\n', reports: ['3:1-3:4: Entry [1] is empty; add the link after its label.']},
    {bad: 'The driver [1].\n\n[1] Most of it, at least.\n', reports: ['3:1-3:4: Entry [1] has no link; add the address that it refers to.']},
  ],
  check({tree, source, nomination: {entries}}, report) {
    for (const entry of entries) {
      const found = entry.url ? linkReport(entry, entry.url, source) : missingLink(entry, source)
      if (found) report(found)
    }
    eachNode(tree, (node) => {
      if (node.type !== 'link') return
      const {url, position} = node
      const fault = /^[a-z]+:?\/\//i.test(url) ? urlFaultOf(url) : null
      if (fault && position)
        report({message: `This link ${fault.problem}; ${mending(fault.expected)}.`, position, ...(fault.expected && {expected: [fault.expected]})})
    })
  },
})

function missingLink({label, labelPosition, position}: ReferenceEntry, source: Source): Report {
  const text = source.text.slice(labelPosition.end.offset, position.end.offset)
  const place = {position: labelPosition, actual: label}
  if (!/[\p{L}\p{N}]/u.test(text)) return {...place, message: `Entry [${label}] is empty; add the link after its label.`}
  return {...place, message: `Entry [${label}] has no link; add the address that it refers to.`, severity: 'warning'}
}

function linkReport(entry: ReferenceEntry, url: Mention, source: Source): Report | null {
  const {label, joinedUrl} = entry
  const {start, end} = rangeAt(url.position)
  if (joinedUrl !== null) {
    const whole = {start, end: rangeAt(entry.position).end}
    const message = `A line break splits the link of entry [${label}] in two; write it on one line: ${joinedUrl}.`
    return {message, position: source.positionAt(whole.start, whole.end), actual: label, ...repair(whole, joinedUrl)}
  }
  const gap = gapWithin(entry, url, source)
  if (gap) {
    const message = `A space splits the link of entry [${label}] in two; write ${gap.expected}.`
    return {message, position: source.positionAt(gap.start, gap.end), actual: label, ...repair(gap, gap.expected)}
  }
  const fault = urlFaultOf(url.text)
  if (!fault) return null
  return {
    message: `The link of entry [${label}] ${fault.problem}; ${mending(fault.expected)}.`,
    position: url.position,
    actual: label,
    ...(fault.isMinor && {severity: 'warning' as const}),
    ...(fault.expected && repair({start, end}, fault.expected)),
  }
}

/** `https:// example.org/a`, `http: //example.org/a`, and `https://example.org/c/ 12345/` at the end of an entry. */
function gapWithin(entry: ReferenceEntry, url: Mention, source: Source): (Range & {expected: string}) | null {
  const {start, end} = rangeAt(url.position)
  const before = /(https?:\/{0,2})[ \t]+(\/{0,2})$/i.exec(source.text.slice(entry.labelPosition.end.offset, start))
  const [, scheme, slashes = ''] = before ?? []
  if (before && scheme) return {start: start - before[0].length, end, expected: `${scheme}${slashes}${url.text}`}
  if (/^https?:\/\/$/i.test(url.text)) return hostBehindGap(entry, url, source)
  const [gap, rest] = /^[ \t]+([\w%#?&=.,;+/-]{1,200})$/.exec(source.text.slice(end, entry.position.end.offset)) ?? []
  if (gap && rest && /[/=?&#]$/.test(url.text) && /^\d{3,}|\/./.test(rest)) return {start, end: end + gap.length, expected: url.text + rest}
  return null
}

/** The host after the space that separates it from its scheme, with everything attached to it except the sentence's punctuation. */
function hostBehindGap(entry: ReferenceEntry, url: Mention, source: Source): (Range & {expected: string}) | null {
  const {start, end} = rangeAt(url.position)
  const [, gap = '', word = ''] = /^([ \t]+)(\S{1,200})/.exec(source.text.slice(end, entry.position.end.offset)) ?? []
  const rest = word.replace(/[.,;:)>\]]{1,10}$/, '')
  const expected = url.text + rest
  return urlFaultOf(expected) === null ? {start, end: end + gap.length + rest.length, expected} : null
}

function mending(expected: string | null): string {
  return expected === null ? 'copy it again from the browser' : `write ${expected}`
}

function repair({start, end}: Range, text: string): {expected: string[]; suggestion: Edit[]} {
  return {expected: [text], suggestion: [{start, end, text}]}
}
