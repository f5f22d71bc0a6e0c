import {describe, expect, test} from 'vitest'
import {answersTo} from '../../evaluation/answers.js'
import {readLabels} from '../../evaluation/labels.js'
import {mistakesIn, readMistakes} from '../../evaluation/mistakes.js'
import {score} from '../../evaluation/score.js'

const root = 'evaluation/nominations'
const known = readMistakes('evaluation/mistakes.json')

/** `npm run evaluate -- --set-floors` writes them anew: look at the difference before you commit it. */
describe('each nomination of the evaluation is judged as before', () => {
  test.each(readLabels(`${root}/labels.jsonl`).map((label) => [label.path, label] as const))('%s', async (path, label) => {
    expect(mistakesIn(score([label], await answersTo(root, [path])))).toEqual(known[path] ? {[path]: known[path]} : {})
  })
})
