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
  isDone: boolean
}

/** What each step comes to, in order, as soon as it may be. While it is waited for, steps behind it are begun, but no more than so many. */
export async function* inOrder<Step, Value>(steps: AsyncIterable<Step>, begin: (step: Step) => Promise<readonly Value[]>, most: number): AsyncGenerator<Value> {
  const begun: Begun<Value>[] = []
  for await (const step of steps) {
    const next: Begun<Value> = {values: begin(step), isDone: false}
    begun.push(next)
    void next.values.then(() => {
      next.isDone = true
    })
    for (let first = begun[0]; first && (first.isDone || begun.length === most); first = begun[0]) {
      begun.shift()
      yield* await first.values
    }
  }
  for (const {values} of begun) yield* await values
}
