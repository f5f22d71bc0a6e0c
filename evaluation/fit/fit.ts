/**
 * `npm run fit -- prose|goals …`: fits a model of src/nomination/goals to labelled nominations and writes its weights; evaluation/README.md
 * describes it. The model of lists uses that of prose, which is therefore to be fitted first.
 *
 * The evaluation's own nominations are always included. If nothing has changed, the written file is byte-identical.
 */
import {forTerminal} from '../../src/report/escape.js'
import {Refusal} from '../refusal.js'
import {fitGoals} from './goals.js'
import {fitOptionsIn} from './options.js'
import {fitProse} from './prose.js'

const models = new Map([
  ['prose', fitProse],
  ['goals', fitGoals],
])

try {
  const [name = '', ...args] = process.argv.slice(2)
  const fitModel = models.get(name)
  if (!fitModel)
    throw new Refusal(`Expected the name of a model first, \`prose\` or \`goals\`${name && `, instead of ${name}`}; evaluation/README.md describes the fit.`)
  fitModel(fitOptionsIn(args))
} catch (cause) {
  if (!(cause instanceof Refusal)) throw cause
  console.error(`fit: ${forTerminal(cause.message)}`)
  process.exitCode = 2
}
