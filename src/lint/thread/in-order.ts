/** Draws events until so many files are among them, or none is left: gives whether there are so many, and all events from the first on. */
export async function lookAhead<Event extends {readonly kind: string}>(
  events: AsyncGenerator<Event>,
  files: number,
): Promise<{isMany: boolean; events: AsyncGenerator<Event>}> {
  const first: Event[] = []
  let count = 0
  while (count < files) {
    const next = await events.next()
    if (next.done) break
    first.push(next.value)
    if (next.value.kind === 'file') count++
  }
  async function* all() {
    yield* first
    yield* events
  }
  return {isMany: count === files, events: all()}
}

/** What was begun, and whether it has ended. */
interface Begun<Value> {
  readonly values: Promise<readonly Value[]>
  readonly weight: number
  isDone: boolean
}

/** How many steps may be begun and not yet ended, and what they may weigh together. */
export interface Most {
  readonly steps: number
  readonly weight: number
}

/**
 * What each step comes to, in order, as soon as it may be. While it is waited for, steps behind it are begun, but no more than is allowed.
 * Where the steps break off, what was begun still comes.
 */
export async function* inOrder<Step, Value>(
  steps: AsyncIterable<Step>,
  begin: (step: Step) => Promise<readonly Value[]>,
  weightOf: (step: Step) => number,
  most: Most,
): AsyncGenerator<Value> {
  const begun: Begun<Value>[] = []
  let weight = 0
  const isFull = () => begun.length >= most.steps || weight >= most.weight
  let broken: {readonly cause: unknown} | null = null
  try {
    for await (const step of steps) {
      const next: Begun<Value> = {values: begin(step), weight: weightOf(step), isDone: false}
      const done = () => {
        next.isDone = true
      }
      next.values.then(done, done)
      begun.push(next)
      weight += next.weight
      for (let first = begun[0]; first && (first.isDone || isFull()); first = begun[0]) {
        begun.shift()
        weight -= first.weight
        yield* await first.values
      }
    }
  } catch (cause) {
    broken = {cause}
  }
  for (const {values} of begun) yield* await values
  if (broken) throw broken.cause
}
