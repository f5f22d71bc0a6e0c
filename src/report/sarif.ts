import {createHash} from 'node:crypto'
import type * as Sarif from 'sarif'
import type {Position} from 'unist'
import type {Rule} from '../rule/define-rule.js'
import type {Edit, Finding, Severity} from '../rule/finding.js'
import type {FileResult, Problem} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {forSarifMessage, toJson, toUri} from './escape.js'
import type {Reporter, ReportOptions} from './reporter.js'
import {webAddress} from './web-address.js'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** How many replacements are offered as fixes. */
const maximumOffers = 3

const levels: Readonly<Record<Severity, Sarif.ReportingConfiguration.level>> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * SARIF 2.1.0 for code scanning and editors: plain data with the types of @types/sarif. (node-sarif-builder wraps the same types without URIs,
 * fingerprints and fixes.) Written file by file, so that no run is held in memory.
 */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors.',
  start(options) {
    let before = `${headOf(options)}      "results": [`
    return {
      file({accepted = [], ...result}) {
        return resultsOf(result, options.hidesAccepted ? [] : accepted)
          .map((each) => {
            const text = `${before}\n${indented(each, 8)}`
            before = ','
            return text
          })
          .join('')
      },
      end: (_summary, problems) =>
        `${before === ',' ? '\n      ' : before}],\n      "invocations": ${indented([invocation(problems)], 6).trimStart()}\n    }\n  ]\n}\n`,
    }
  },
}

/** The log up to its results. */
function headOf({version, rules}: ReportOptions): string {
  const log: Sarif.Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [{tool: {driver: {name: 'nomination-lint', version, rules: rules.map(descriptor)}}, columnKind: 'utf16CodeUnits'}],
  }
  return toJson(log, 2).replace(/\n {4}\}\n {2}\]\n\}$/, ',\n')
}

function indented(value: unknown, spaces: number): string {
  return toJson(value, 2).replace(/^/gm, ' '.repeat(spaces))
}

function invocation(problems: readonly Problem[]): Sarif.Invocation {
  return {executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification)}
}

function descriptor({name, url, summary, why, severity}: Rule): Sarif.ReportingDescriptor {
  const helpUri = webAddress(url)
  return {
    id: name,
    ...(helpUri !== undefined && {helpUri}),
    shortDescription: {text: forSarifMessage(summary)},
    fullDescription: {text: forSarifMessage(`${summary} ${why}`)},
    help: {text: forSarifMessage(`${summary} ${why}`), markdown: `**${summary}**\n\n${why}\n\n\`nomination-lint explain ${name}\` says more.`},
    defaultConfiguration: severity === 'off' ? {enabled: false} : {level: levels[severity]},
  }
}

function notification({path, message}: Problem): Sarif.Notification {
  const locations = path === null ? {} : {locations: [{physicalLocation: {artifactLocation: artifact(path)}}]}
  return {level: 'error', message: {text: forSarifMessage(message)}, ...locations}
}

function resultsOf({path, findings, more, source}: FileResult, accepted: readonly Finding[]): Sarif.Result[] {
  const seen = new Map<string, number>()
  const result = (finding: Finding, suppressions: Sarif.Suppression[]): Sarif.Result => {
    const fixes = source ? fixesOf(path, source, finding) : []
    return {
      ruleId: finding.ruleId,
      level: levels[finding.severity],
      message: {text: [finding.message, ...(finding.note === undefined ? [] : [finding.note])].map(forSarifMessage).join('\n')},
      locations: [{physicalLocation: {artifactLocation: artifact(path), region: regionOf(finding.position)}}],
      partialFingerprints: {'nominationLintFinding/v1': fingerprint(finding, source, seen)},
      ...(fixes.length > 0 && {fixes}),
      suppressions,
    }
  }
  const rest: Sarif.Result = {
    level: 'note',
    message: {text: `And ${more} more in this file.`},
    locations: [{physicalLocation: {artifactLocation: artifact(path)}}],
    suppressions: [],
  }
  return [...findings.map((each) => result(each, [])), ...(more > 0 ? [rest] : []), ...accepted.map((each) => result(each, [acceptance]))]
}

/** Either all results of a run have `suppressions`, or none has: an empty list says that a result is not suppressed. */
const acceptance: Sarif.Suppression = {kind: 'external', status: 'accepted', justification: 'The suppressions file accepts it.'}

/** Relative to the root of the checkout: viewers and GitHub resolve `%SRCROOT%`. */
function artifact(path: string): Sarif.ArtifactLocation {
  const uri = toUri(path.replace(/^(?:\.\/)+/, ''))
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: '%SRCROOT%'}
}

function regionOf({start, end}: Position): Sarif.Region {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

/** Identifies a finding in later versions of the file, by the text of its line rather than its position; equal ones are numbered. */
function fingerprint({ruleId, message, position}: Finding, source: Source | null, seen: Map<string, number>): string {
  const line = source?.line(position.start.line).trim() ?? ''
  const hash = createHash('sha256')
    .update(JSON.stringify([ruleId, message, line]))
    .digest('hex')
    .slice(0, 16)
  const number = (seen.get(hash) ?? 0) + 1
  seen.set(hash, number)
  return `${hash}:${number}`
}

/** The repair and the suggestion of a finding; if it has neither, its replacements. */
function fixesOf(path: string, source: Source, {fix, suggestion, actual, expected, position}: Finding): Sarif.Fix[] {
  const replace = (description: string, edits: readonly Edit[]): Sarif.Fix => ({
    description: {text: forSarifMessage(description)},
    artifactChanges: [{artifactLocation: artifact(path), replacements: edits.map((edit) => replacement(source, edit))}],
  })
  const repairs = [...(fix?.length ? [replace('Repair', fix)] : []), ...(suggestion ? [replace('Suggestion', suggestion)] : [])]
  if (fix || suggestion) return repairs
  const start = position.start.offset
  const end = position.end.offset
  if (start === undefined || end === undefined || actual === undefined || source.slice(position) !== actual) return []
  return (expected ?? []).slice(0, maximumOffers).map((text) => replace(`Write ${text}`, [{start, end, text}]))
}

function replacement(source: Source, {start, end, text}: Edit): Sarif.Replacement {
  return {deletedRegion: regionOf(source.positionAt(start, end)), insertedContent: {text}}
}
