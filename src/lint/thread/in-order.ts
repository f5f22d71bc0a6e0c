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

/** What each step comes to, in order. While it is waited for, steps behind it are begun, but no more than so many. */
export async function* inOrder<Step, Value>(steps: AsyncIterable<Step>, begin: (step: Step) => Promise<readonly Value[]>, most: number): AsyncGenerator<Value> {
  const begun: Promise<readonly Value[]>[] = []
  for await (const step of steps) {
    begun.push(begin(step))
    if (begun.length === most) yield* (await begun.shift()) ?? []
  }
  for (const each of begun) yield* await each
}
