import {expect, test} from 'vitest'
import {type Example, fitLogistic} from '../../evaluation/fit/logistic.js'

const example = (isTrue: boolean, ...names: readonly string[]): Example => ({features: new Map(names.map((name) => [name, 1])), isTrue})
const times = (count: number, one: Example) => Array.from({length: count}, () => one)
const penalty = {sparsity: 0.5, smallness: 0.1}

test('what speaks for and against gets weights of that sign, and what tells nothing gets none', () => {
  const weights = fitLogistic([...times(20, example(true, 'for', 'noise')), ...times(20, example(false, 'against', 'noise'))], penalty)
  expect(weights.get('for')).toBeGreaterThan(1)
  expect(weights.get('against')).toBeLessThan(-1)
  expect(weights.get('noise')).toBeCloseTo(0, 9)
})

test('without any feature, the bias is the share of what is true, as log odds', () => {
  const weights = fitLogistic([...times(3, example(true)), ...times(1, example(false))], penalty)
  expect(weights.get('bias')).toBeCloseTo(Math.log(3), 2)
})

test('an example counts by its weight', () => {
  const weights = fitLogistic([{...example(true), weight: 3}, example(false)], penalty)
  expect(weights.get('bias')).toBeCloseTo(Math.log(3), 2)
})

test('a penalty that is no number above 0 is refused, and no endless fit', () => {
  expect(() => fitLogistic([example(true)], {sparsity: Number.NaN, smallness: 0.1})).toThrow('penalties above 0')
})

test('a larger penalty gives smaller weights', () => {
  const examples = [...times(9, example(true, 'sign')), ...times(9, example(false))]
  const [weak, strong] = [0.1, 2].map((sparsity) => fitLogistic(examples, {sparsity, smallness: 0.1}).get('sign') ?? 0)
  expect(strong).toBeLessThan(weak ?? 0)
})

test('the same examples give the same weights', () => {
  const examples = [...times(7, example(true, 'a', 'b')), ...times(5, example(false, 'b', 'c')), ...times(3, example(true, 'c'))]
  expect([...fitLogistic(examples, penalty)]).toEqual([...fitLogistic(examples, penalty)])
})
