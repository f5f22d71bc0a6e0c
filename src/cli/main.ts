#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {rules} from '../../rules/index.js'
import {createElection} from '../election/create.js'
import {placeOf} from '../election/place.js'
import {createPipeline} from '../lint/pipeline.js'
import {readNomination} from '../nomination/read.js'
import {json} from '../report/json.js'
import {decode} from '../text/decode.js'
import {parse} from '../text/parse.js'

// A walking skeleton: yargs, configuration, discovery and the pretty reporter replace this file.
const {positionals} = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    format: {type: 'string'},
    'no-config': {type: 'boolean'},
    'exit-zero': {type: 'boolean'},
  },
})
const [command, ...paths] = positionals
const election = createElection()
if (command === 'outline') {
  const files = paths.map((path) => {
    const source = decode(path, readFileSync(path))
    const {place, namedTeam, namedCycle, goals, signature, citations, entries} = readNomination(parse(source), source, placeOf(path), election)
    const mention = (m: {position: {start: {line: number}}; text: string} | null) => m && {line: m.position.start.line, text: m.text}
    return {
      path,
      place,
      project: mention(namedTeam),
      cycle: mention(namedCycle),
      goals: {
        form: goals.form,
        line: goals.position?.start.line ?? null,
        items: goals.items.map(mention),
      },
      signature: mention(signature),
      references: {
        citations: citations.map(({label, position}) => ({
          label,
          line: position.start.line,
        })),
        entries: entries.map(({label, position, url}) => ({
          label,
          line: position.start.line,
          url: url?.text ?? null,
        })),
      },
    }
  })
  console.log(JSON.stringify({version: 1, files}))
} else {
  const settings = new Map(rules.map((rule) => [rule.name, {severity: rule.severity, options: {}}]))
  const lint = createPipeline({
    rules,
    settings,
    election,
    words: [],
    answers: null,
    maximumFindings: 1000,
  })
  const run = json.start({color: false, version: '0', rules})
  let errors = 0
  for (const path of paths) {
    const {result} = lint(decode(path, readFileSync(path)))
    errors += result.findings.filter(({severity}) => severity === 'error').length
    process.stdout.write(run.file(result))
  }
  process.stdout.write(run.end({files: paths.length, errors, warnings: 0, infos: 0}, []))
  process.exitCode = errors ? 1 : 0
}
