import {readdirSync} from 'node:fs'
import {join, relative} from 'node:path'
import {expect, test} from 'vitest'
import {answersTo} from '../../evaluation/answers.js'
import {readLabels} from '../../evaluation/labels.js'
import {misfitsOf} from '../../evaluation/misfits.js'

const root = 'evaluation/nominations'
const labels = readLabels(join(root, 'labels.jsonl'))
const paths = labels.map(({path}) => path)

test('every label fits its nomination', async () => {
  const answers = await answersTo(root, paths)
  const misfits = labels.flatMap((label) => misfitsOf(label, answers.get(label.path)?.lines ?? []).map((misfit) => `${label.path}: ${misfit}`))
  expect(misfits).toEqual([])
})

test('every nomination has a label, in order of paths', () => {
  const files = readdirSync(join(root, 'candidates'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  expect(paths).toEqual(files.map(({parentPath, name}) => relative(root, join(parentPath, name))).sort())
  expect(paths.length).toBeGreaterThan(150)
})

test('nobody real is named: addresses are those for examples', () => {
  expect(paths.filter((path) => !/@example\.(?:org|com|net)$/.test(path))).toEqual([])
})
