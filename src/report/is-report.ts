/** The summary of a run (`summaryLine`). */
const summary = /(?:No nomination was linted|(?:No findings|\d+ (?:error|warning|note)s?\b[^\n]{0,80}) in (?:\d+ of )?\d+ nominations?)(?:; [\w ;]{0,50})?\./

/** The first lines of our reports by format, including those of `outline`. */
const beginnings: Readonly<Record<string, RegExp>> = {
  json: /^\{"version":1,"files":\[\n/,
  sarif: /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json",\n.{0,200}?"name": "nomination-lint"/s,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="nomination-lint" /,
  zuul: /^\{\n {2}"zuul": \{\n {4}"file_comments": \{/,
  github: new RegExp(`^(?:::(?:error|warning|notice) (?:file|title)=|\\d+ more findings?: GitHub shows |${summary.source}\\n$)`),
  markdown: new RegExp(
    `^(?:### [^\\n]+\\n\\n(?:- \\[[ x]\\] (?:names the project|does not name the project|stands for )|\\| Place \\| Severity \\| Finding \\| Rule \\||Nothing to report\\.\\n)|❌ Not done|\\*\\*${summary.source}\\*\\*\\n)`,
  ),
  pretty: new RegExp(
    `^(?:[^\\n]+\\n {2}(?:\\d+:\\d+-\\d+:\\d+ +(?:error|warning|info) |and \\d+ more in this file)|\\n?${summary.source}\\n(?:[^\\n]+ repairs [^\\n]+\\n)?$)`,
  ),
  unix: /^[^\n]+:\d+:\d+: (?:error|warning|note): [^\n]+ \[[\w-]+\]\n/,
  checkstyle: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<checkstyle version="4\.3">\n(?:<file name="[^"\n]*"(?:\/>|>\n<error )[^\n]*|<\/checkstyle>)/,
  rdjson: /^\{"source":\{"name":"nomination-lint"\},"diagnostics":\[\n/,
  'text-comment': new RegExp(`^nomination-lint: ${summary.source}\\n`),
  outline: /^[^\n]+\n {2}[+-] (?:text|place) /,
}

/** How many characters identify a report. */
export const headLength = 8 * 1024

/** Whether a text is an earlier report in any format, which a new one may replace; its first `headLength` characters are enough. */
export function isReport(text: string): boolean {
  return Object.values(beginnings).some((beginning) => beginning.test(text))
}
