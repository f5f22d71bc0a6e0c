import {allMatches} from './all-matches.js'

/** Text of a template that was not replaced. */
export interface Placeholder {
  readonly start: number
  readonly end: number
}

// A statement may mention TODO lists, `$project` in general, and commands with `<name>` in them. Template text differs in its place: it
// names a part of a nomination, in the marks of the template, and is not part of a longer name; or it fills a line alone.
const thing =
  'name|full name|first name|last name|project|project name|team|team name|cycle|cycle name|release|release name|email|e-?mail address|irc|irc nick|nick|nickname|company|employer|date|signature|goals?'
const asked = `(?:(?:your|my|the|insert|enter|add|fill in|put)[ _-]){1,3}[\\p{L} _'’-]{2,40}`
const alone = 'TODO|TBD|TBA|FIXME|XXX+|\\?\\?\\?+'
const writing = 'add|write|fill|describe|insert|mention|replace|link to|cite|sign|rewrite|finish this|say'
const ownParts = 'my|your|here|this|goals?|names?|signature|statement|references?|cycle'
/** Words that only a template has in capitals between its marks; `[RELEASE]` may come from the subject of a mail. */
const field = '(?:YOUR[_ ])?(?:FULL[_ ]?NAME|FIRST[_ ]?NAME|LAST[_ ]?NAME|NAME|(?:PROJECT|TEAM|CYCLE)(?:[_ ]?NAME)?|E-?MAIL|IRC[_ ]?NICK|NICK|SIGNATURE)'
/** Words that nobody addresses to readers: "TODO: write more". */
const unfinished = '(?:write|say|add|fill in|finish|complete|expand|elaborate|describe)'
const bullet = '(?:[-*+•][ \\t]{1,20}|\\d{1,2}[.)][ \\t]{1,20})?'
const signer = '(?:Name|NAME|name|(?:Your )?Signature|SIGNATURE|First(?: ?[Nn]ame)? Last(?: ?[Nn]ame)?|Firstname Lastname)'
const farewell = '(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Rr]egards|[Ss]incerely|[Yy]ours|[Ww]ishes|[Ss]igned)'

/** One form of template text. */
interface Form {
  /** Text of this form holds one of these; absent if the form ignores letter case. */
  readonly holds?: readonly string[]
  /** A cheap test that hardly any other text passes, so that the expensive pattern is rarely compiled. */
  readonly hint?: RegExp
  readonly pattern: () => RegExp
}

const forms: readonly Form[] = [
  // `<your name>`, `<project>`, `[your name]`, `{name}`, `{{ team }}`; not a Markdown link or an entry.
  {
    holds: ['<'],
    hint: /<[^<>\d@:./\n]{3,}>/,
    pattern: () => new RegExp(`(?<![\\w/.$-])<(?:${thing}|${asked}|here|todo|tbd|tba)>(?![\\w/-]|\\.\\w)`, 'giu'),
  },
  {
    holds: ['['],
    // The dots also match `ſ`, which equals `s` when letter case is ignored.
    hint: /\[(?:your|my|the|in.ert|enter|add|fill|put|full|project|team|cycle|relea.e|irc)[ _-]/i,
    pattern: () => new RegExp(`(?<![\\w/\\]!-])\\[(?:${asked}|full name|project name|team name|cycle name|release name|irc nick)\\](?![\\w(:\\[-])`, 'giu'),
  },
  {
    holds: ['{'],
    hint: /\{[^{}\d\n]{3,}\}/,
    pattern: () => new RegExp(`(?<![\\w/.$-])\\{{1,2} ?(?:${thing.replaceAll(' ', '[ _-]')}|${asked}) ?\\}{1,2}(?![\\w/-]|\\.\\w)`, 'giu'),
  },
  // `$PROJECT`, `${NAME}`, `%NAME%`: in capitals only, because people do write `$project` and `$DAYJOB`.
  {
    holds: ['$', '%'],
    hint: /[$%]\{?[A-Z]/,
    pattern: () =>
      /(?<![\w/$-])(?:\$\{?|%)(?:YOUR_)?(?:NAME|FULL_?NAME|PROJECT|PROJECT_?NAME|TEAM|TEAM_?NAME|CYCLE|CYCLE_?NAME|RELEASE|RELEASE_?NAME|EMAIL|IRC_?NICK|NICK)\b[}%]?(?![\w/-])/g,
  },
  // The same in brackets, and in marks on both sides: `[PROJECT]`, `@@NAME@@`, `__NAME__`.
  {
    holds: ['['],
    hint: /\[[A-Z]{4}/,
    pattern: () => new RegExp(`(?<![\\w/!-])\\[${field}\\](?![\\w(:-])`, 'g'),
  },
  {
    holds: ['@@', '__', '%%', '##'],
    hint: /(?:@@|__|%%|##)[A-Z]/,
    pattern: () => new RegExp(`(?<![\\w/.@%#-])(@@|__|%%|##)${field}\\1(?![\\w/@%#-]|\\.\\w)`, 'g'),
  },
  {holds: ['&lt;', '&LT;'], pattern: () => new RegExp(`(?<![\\w/.$-])&lt;(?:${thing}|${asked}|here|todo|tbd|tba)&gt;(?![\\w/-]|\\.\\w)`, 'giu')},
  {hint: /lorem/i, pattern: () => /\blorem[ \t\n]+ipsum\b/gi},
  // A line that holds nothing else, and a note to oneself.
  {
    holds: ['TODO', 'TBD', 'TBA', 'FIXME', 'XXX', '???'],
    pattern: () => new RegExp(`(?<=^[ \\t]{0,20}${bullet})(?:\\[?(?:${alone})\\]?)(?=[.…]{0,3}[ \\t]*$)`, 'gm'),
  },
  {
    holds: ['TODO', 'FIXME', 'XXX'],
    pattern: () => new RegExp(`(?<=^[ \\t]{0,20}${bullet})(?:TODO|FIXME|XXX):?[ \\t]+(?:${writing})\\b[^\\n]{0,80}?\\b(?:${ownParts})\\b[^\\n]{0,120}`, 'gm'),
  },
  {
    holds: ['TODO', 'FIXME', 'XXX'],
    pattern: () =>
      new RegExp(
        `(?<![\\w-])(?:TODO|FIXME|XXX):? ${unfinished} (?:more|something|this|here|text|details?|the rest)(?: here| later| about [^\\n]{1,60})?(?=[.…!)\\]]{0,3} ?$|[.!)\\]])`,
        'gm',
      ),
  },
  // Empty list items: `* ...`, `* [Goal one]`.
  {
    holds: ['..', '…'],
    hint: /[-*+•.)] {1,4}(?:\.\.|…)/,
    pattern: () => /(?<=^ {0,20}(?:[-*+•]|\d{1,2}[.)]) {1,4})(?:\.{2,6}|…)(?= {0,9}$)/gm,
  },
  {
    holds: ['['],
    hint: /[-*+•.)] {1,4}\[[a-z]/i,
    pattern: () =>
      /(?<=^ {0,20}(?:[-*+•]|\d{1,2}[.)]) {1,4})\[(?:your |my |first |second |third )?(?:goal|priority|objective|plan|item|topic)s?(?:[ #]{0,2}(?:\d|one|two|three|here))?\](?= {0,9}$)/gim,
  },
  // Where a name should be: at the end, or in a form with lines to write on.
  {
    hint: /name(?: here)?[ \t]*$/im,
    pattern: () => /(?<=^[ \t]{0,20}(?:[-–—~]{1,3}[ \t]?)?)(?:your (?:full )?name(?: here)?|first ?name last ?name|(?:insert )?name here)(?=[ \t]*$)/gim,
  },
  // The same in ordinary words, which count only after a farewell or on the last line.
  {
    hint: /(?:name|last|signature)\]? {0,9}$/im,
    pattern: () =>
      new RegExp(`(?<=^ {0,20}(?:[-–—~]{1,3} ?)?)\\[?${signer}\\]?(?= {0,9}$)(?:(?<=${farewell}[^\\p{L}]{1,20}${signer}\\]?)|(?=\\s{0,200}$(?![^])))`, 'gmu'),
  },
  {holds: ['____'], pattern: () => /(?<=[\p{L},:] )_{4,80}(?=[ ,.;)]|$)/gmu},
]

/** Finds template text in a statement, in order, without overlaps. Takes linear time. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = forms
    .filter((form) => mayHold(text, form))
    .flatMap(({pattern}) => allMatches(text, pattern()).map(({0: match, index}) => ({start: index, end: index + match.length})))
  const kept: Placeholder[] = []
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  return kept
}

function mayHold(text: string, {holds, hint}: Form): boolean {
  return (!holds || holds.some((held) => text.includes(held))) && (!hint || hint.test(text))
}
