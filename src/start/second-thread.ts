import {type MessagePort, workerData} from 'node:worker_threads'
import type * as Judge from '../lint/thread/judge.js'
import type {Bundle} from '../lint/thread/messages.js'
import {loadBundle} from './load-bundle.js'

// The first lines of the second thread (src/lint/thread/); it has the flags of V8 that the first one has set.
const port: MessagePort = workerData
const {answersTo} = loadBundle('judge', require) as typeof Judge
port.on('message', (bundle: Bundle) => port.postMessage(answersTo(bundle)))
