import {fileURLToPath} from 'node:url'
import {MessageChannel, type MessagePort, receiveMessageOnPort, Worker} from 'node:worker_threads'
import type {Postponed} from '../../rule/define-rule.js'
import type {Answer, Bundle, Instruction, Question} from './messages.js'

/** Another thread, which judges what rules have gathered. */
export interface SecondThread {
  /** What the rule's middle step gives. Rejects with what that throws. */
  judge(postponed: Postponed): Promise<unknown>
  /** No more is asked, and nobody waits for an answer. */
  close(): void
}

/** How many questions are sent together. */
const atOnce = 8
/** Of so many configurations the other thread remembers what it was told: neighbours in a walk share theirs. */
const mostTold = 8

/** What waits for the other thread. */
interface Waiting {
  readonly postponed: Postponed
  resolve(judgement: unknown): void
  reject(cause: unknown): void
}

/**
 * Starts the second thread. It runs dist/second-thread.cjs, a bundle of just the checks that can be done apart. Where it breaks, what it
 * was asked is done here; null where none can be started, and all is done here.
 *
 * @param file absolute path of the bundle
 */
export function startSecondThread(file = bundle()): SecondThread | null {
  const {port1: port, port2} = new MessageChannel()
  const worker = workerOf(file, port2)
  if (!worker) {
    port.close()
    return null
  }
  const waiting = new Map<number, Waiting>()
  /** What the other thread was told last, each at its number. */
  const told: object[] = []
  let nextTold = 0
  let instructions: Instruction[] = []
  let questions: Question[] = []
  let asked = 0
  let isBroken = false
  const breakOff = () => {
    isBroken = true
    for (const {postponed, resolve, reject} of waiting.values()) judgeHere(postponed).then(resolve, reject)
    waiting.clear()
  }
  const send = () => {
    try {
      if (questions.length > 0 && !isBroken) port.postMessage({instructions, questions} satisfies Bundle)
    } catch {
      breakOff()
    }
    instructions = []
    questions = []
  }
  const numberOf = (common: object) => {
    const known = told.indexOf(common)
    if (known >= 0) return known
    const number = nextTold
    // What waits to be sent may mean what had the number before.
    if (told[number]) send()
    told[number] = common
    nextTold = (nextTold + 1) % mostTold
    instructions.push({number, common})
    return number
  }
  const hear = (answers: readonly Answer[]) => {
    for (const answer of answers) {
      const asking = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('error' in answer) asking?.reject(answer.error)
      else asking?.resolve(answer.judgement)
    }
  }
  for (const event of ['error', 'exit']) worker.on(event, breakOff)
  port.on('messageerror', breakOff)
  port.on('message', hear)
  return {
    judge(postponed) {
      // Without this, answers would wait until this thread waits, and all that they belong to with them.
      for (let heard = receiveMessageOnPort(port); heard; heard = receiveMessageOnPort(port)) hear(heard.message)
      const common = numberOf(postponed.common)
      if (isBroken) return judgeHere(postponed)
      return new Promise((resolve, reject) => {
        const number = asked++
        waiting.set(number, {postponed, resolve, reject})
        questions.push({number, rule: postponed.rule, common, material: postponed.material})
        if (questions.length === atOnce) send()
        // Runs when this thread has nothing to do but to wait.
        else if (questions.length === 1) setImmediate(send)
      })
    },
    close() {
      waiting.clear()
      port.close()
      worker.unref()
    },
  }
}

async function judgeHere({apart, common, material}: Postponed): Promise<unknown> {
  return apart.judge(material, common)
}

/** Null where Node starts no thread: it may not (`--permission`), or the system has no more of them. */
function workerOf(file: string, port: MessagePort): Worker | null {
  // What it judges is soon forgotten. More room for it makes nothing faster, and takes 13 MB more over 12,780 files.
  const resourceLimits = {maxYoungGenerationSizeMb: 4}
  try {
    // What the first thread was told to load beside the linter is not loaded twice.
    return new Worker(file, {workerData: port, transferList: [port], resourceLimits, execArgv: [], env: {}})
  } catch {
    return null
  }
}

/** Beside the command line, or in dist/ where the source runs unbundled (tests). */
function bundle(): string {
  return fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../dist/second-thread.cjs' : './second-thread.cjs', import.meta.url))
}
