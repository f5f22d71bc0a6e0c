import type {InlineCode} from 'mdast'
import {allMatches} from './all-matches.js'
import type {Span} from './inline-span.js'
import type {Source} from './source.js'
import {spansHolding} from './spans.js'

// Code is what a reader types or opens instead of reading: rule `spelling` must not check it, and no team or cycle is named in it. Words
// that merely look technical (`OpenStack-Ansible`, `CI/CD`, `and/or`) are not code. Every repetition is bounded, or begins at an edge of
// its own characters, so that the search is linear.

/** Quoted with backticks; a single backtick used as an apostrophe opens nothing. */
const quoted = /(?<![\w`\\])(`{1,2})(?!`)([^`\n]{1,120})\1(?![\w`])/g

const extensions =
  'conf|cfg|ini|py|rst|md|txt|yaml|yml|json|toml|xml|html?|css|js|ts|go|sh|log|sql|service|rpm|deb|whl|iso|img|qcow2|pdf|ipynb|j2|tar\\.gz|tgz|zip|patch|diff'
const plain = new RegExp(
  [
    String.raw`(?<![\w/.:@~-])~?(?:\/[\w.+-]{1,80}){2,12}\/?(?<![.])`, // /etc/nova/nova.conf
    String.raw`(?<![\w/.:@-])(?:[\w-]{1,60}[/.]){0,8}[\w-]{1,60}\.(?:${extensions})(?![\w/-])`, // nova.conf, doc/source/index.rst
    String.raw`(?<![\w/.@-])(?:openstack(?:-\w{1,20})?|stackforge|opendev|governance)\/[a-z\d][\w-]{0,60}(?:\/[\w-]{1,60}){0,6}(?![\w/])`, // openstack/nova
    String.raw`(?<=[ \t(])--[a-z][a-z\d]{1,30}(?:-[a-z\d]{1,30}){0,6}(?![\w-])`, // --all-projects
    String.raw`(?<![\w.@/&#-])#[a-z][a-z\d]{1,30}(?:[-_][a-z\d]{1,30}){0,6}(?![\w@/])`, // #openstack-nova
    `(?<![\\w.@/-])(?:${[
      String.raw`[a-z][a-z\d]{0,60}(?:_[a-z\d]{1,60}){1,8}(?![\w@-])`, // compute_starter_kit
      String.raw`\$?[A-Z][A-Z\d]{0,60}(?:_[A-Z\d]{1,60}){1,8}(?![\w@-])`, // OS_AUTH_URL
      String.raw`[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6}\(\)`, // utils.execute()
      String.raw`python-[a-z\d]{2,30}client(?![\w-])`, // python-novaclient
      String.raw`oslo\.[a-z]{2,30}(?![\w-])`, // oslo.messaging
      String.raw`I?(?=[a-f]{0,40}\d)(?=\d{0,40}[a-f])[\da-f]{7,40}(?![\w-])`, // a commit
    ].join('|')})`,
  ].join('|'),
  'g',
)

/**
 * What every alternative of `plain` holds, so that most words need no closer look. Each part begins with a character other than a letter,
 * so that letters are skipped quickly.
 */
const technical = /[/_#]|\.\w|\(\)|-(?:-|(?<=python-))|\d(?:[a-f]|(?<=[a-f]\d))/g

/** Adds the code in the text: backticked text, file names, paths, options, identifiers, channels. */
export function codeIn(text: string, offset: number, spans: Span[]): void {
  if (text.includes('`')) for (const match of allMatches(text, quoted)) spans.push(span(offset + match.index, match[0], match[2] ?? ''))
  for (const {start, end} of spansHolding(text, technical)) {
    // The space before an option is part of its pattern.
    const from = Math.max(0, start - 1)
    for (const match of allMatches(text.slice(from, end), plain)) spans.push(span(offset + from + match.index, match[0], match[0]))
  }
}

function span(start: number, whole: string, value: string): Span {
  const end = start + whole.length
  return {start, end, nodes: (source: Source): InlineCode[] => [{type: 'inlineCode', value, position: source.positionAt(start, end)}]}
}
