import {parentPort} from 'node:worker_threads'
import type * as Judge from '../lint/thread/judge.js'
import type {Bundle} from '../lint/thread/messages.js'
import {loadBundle} from './load-bundle.js'

// The first lines of the second thread (src/lint/thread/); it has the flags of V8 that the first one has set.
const {answersTo} = loadBundle('judge', require) as typeof Judge
parentPort?.on('message', (bundle: Bundle) => parentPort?.postMessage(answersTo(bundle)))
