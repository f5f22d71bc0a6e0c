import {expect, test} from 'vitest'
import {inOrder, lookAhead} from '../../../src/lint/thread/in-order.js'

async function* eventsOf(...kinds: string[]) {
  for (const kind of kinds) yield {kind}
}

async function drawn<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const all: Event[] = []
  for await (const event of events) all.push(event)
  return all
}

test.each<[string, string[], boolean]>([
  ['nothing', [], false],
  ['fewer files', ['file', 'notice', 'file'], false],
  ['as many files', ['notice', 'file', 'file', 'problem', 'file'], true],
  ['more files', ['file', 'file', 'file', 'file', 'notice'], true],
])('of %s than are looked for no event is lost', async (_, kinds, isMany) => {
  const ahead = await lookAhead(eventsOf(...kinds), 3)
  expect(ahead.isMany).toBe(isMany)
  expect((await drawn(ahead.events)).map(({kind}) => kind)).toEqual(kinds)
})

test('looking ahead draws no more than it needs', async () => {
  const left = eventsOf('file', 'file', 'file')
  await lookAhead(left, 2)
  expect(await drawn(left)).toEqual([{kind: 'file'}])
})

test('what is done first waits for what was begun first, and only so many are begun', async () => {
  const ends: (() => void)[] = []
  let [begun, ended, most] = [0, 0, 0]
  const begin = (step: number) =>
    new Promise<number[]>((resolve) => {
      begun++
      most = Math.max(most, begun - ended)
      ends.push(() => resolve([step, -step]))
      // The last of three ends first.
      if (ends.length === 3 || step === 8) for (const end of ends.splice(0).reverse()) end()
    })
  const values: number[] = []
  for await (const value of inOrder(numbers(8), begin, () => 1, {steps: 3, weight: 100})) {
    values.push(value)
    if (value < 0) ended++
  }
  expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => [step, -step]))
  expect(most).toBeLessThanOrEqual(3)
})

async function* numbers(last: number) {
  for (let number = 1; number <= last; number++) yield number
}

test('what is begun weighs no more than is allowed, but for the last', async () => {
  let [open, most] = [0, 0]
  const begin = async (step: number) => {
    open += step
    most = Math.max(most, open)
    await new Promise((resolve) => setImmediate(resolve))
    return [step]
  }
  for await (const step of inOrder(numbers(8), begin, (step) => step, {steps: 100, weight: 10})) open -= step
  expect(most).toBeGreaterThan(8)
  expect(most).toBeLessThan(10 + 8)
})

test('where the steps break off, what was begun still comes, and then the error', async () => {
  async function* breaking() {
    yield* numbers(3)
    throw new Error('no more')
  }
  const values: number[] = []
  const draw = async () => {
    for await (const value of inOrder(
      breaking(),
      async (step) => [step],
      () => 1,
      {steps: 10, weight: 100},
    ))
      values.push(value)
  }
  await expect(draw()).rejects.toThrow('no more')
  expect(values).toEqual([1, 2, 3])
})

test('a step that breaks is an error for who draws, and no rejection that nobody handles', async () => {
  const unhandled: unknown[] = []
  const note = (cause: unknown) => unhandled.push(cause)
  process.on('unhandledRejection', note)
  const begin = async (step: number) => {
    await new Promise((resolve) => setImmediate(resolve))
    if (step === 2) throw new Error('broken step')
    return [step]
  }
  await expect(drawn(inOrder(numbers(3), begin, () => 1, {steps: 10, weight: 100}))).rejects.toThrow('broken step')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
