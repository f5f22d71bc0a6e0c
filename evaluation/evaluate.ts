import {evaluate} from './run.js'

const {status, output, complaint} = await evaluate(process.argv.slice(2), {
  corpus: 'evaluation/nominations',
  labels: 'evaluation/nominations/labels.jsonl',
  floors: 'evaluation/floors.json',
})
if (output !== '') console.log(output)
if (complaint !== '') console.error(complaint)
process.exitCode = status
