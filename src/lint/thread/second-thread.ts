import {fileURLToPath} from 'node:url'
import {MessageChannel, type MessagePort, receiveMessageOnPort, Worker} from 'node:worker_threads'
import type {Postponed} from '../../rule/define-rule.js'
import type {Answer, Bundle, Instruction, Question} from './messages.js'

/** Another thread, which judges what rules have gathered. */
export interface SecondThread {
  /** What the rule's middle step gives. Rejects with what that throws. */
  judge(postponed: Postponed): Promise<unknown>
  /** No more is asked. */
  close(): void
}

/** How many questions are sent together. */
const atOnce = 8

/** What waits for the other thread. */
interface Waiting {
  readonly postponed: Postponed
  resolve(judgement: unknown): void
  reject(cause: unknown): void
}

/**
 * Starts the second thread. It runs dist/second-thread.cjs, a bundle of just the checks that can be done apart. Where it breaks, what it
 * was asked is done here; null where Node may start no thread (`--permission`), and all is done here.
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
  /** What the other thread was told, and by which number. */
  const told = new Map<object, number>()
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
    const known = told.get(common)
    if (known !== undefined) return known
    const number = told.size
    told.set(common, number)
    instructions.push({number, common})
    return number
  }
  for (const event of ['error', 'exit']) worker.on(event, breakOff)
  const hear = (answers: readonly Answer[]) => {
    for (const answer of answers) {
      const asking = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('error' in answer) asking?.reject(answer.error)
      else asking?.resolve(answer.judgement)
    }
  }
  port.on('message', hear)
  port.on('messageerror', breakOff)
  return {
    judge(postponed) {
      // Without this, answers would wait until this thread waits, and all that they belong to with them.
      for (let heard = receiveMessageOnPort(port); heard; heard = receiveMessageOnPort(port)) hear(heard.message)
      if (isBroken) return judgeHere(postponed)
      return new Promise((resolve, reject) => {
        const {rule, common, material} = postponed
        const number = asked++
        waiting.set(number, {postponed, resolve, reject})
        questions.push({number, rule, common: numberOf(common), material})
        if (questions.length === atOnce) send()
        // Runs when this thread has nothing to do but to wait.
        else if (questions.length === 1) setImmediate(send)
      })
    },
    // Nothing waits any more: it is no reason for the process to go on.
    close() {
      port.close()
      worker.unref()
    },
  }
}

async function judgeHere({apart, common, material}: Postponed): Promise<unknown> {
  return apart.judge(material, common)
}

function workerOf(file: string, port: MessagePort): Worker | null {
  // What it judges is soon forgotten. More room for it makes nothing faster, and takes 13 MB more over 12,780 files.
  const resourceLimits = {maxYoungGenerationSizeMb: 4}
  try {
    return new Worker(file, {workerData: port, transferList: [port], resourceLimits})
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_ACCESS_DENIED') return null
    throw cause
  }
}

/** Beside the command line, or in dist/ where the source runs unbundled (tests). */
function bundle(): string {
  return fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../dist/second-thread.cjs' : './second-thread.cjs', import.meta.url))
}
