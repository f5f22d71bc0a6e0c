import type {Problem} from '../rule/result.js'

/** Something that could not be done: exit status 2. */
export interface ProblemEvent {
  readonly kind: 'problem'
  readonly problem: Problem
}

export interface NoticeEvent {
  readonly kind: 'notice'
  readonly message: string
}

/** What a run announces in addition to its findings. */
export type Announcement = ProblemEvent | NoticeEvent

/** @param path the file that it concerns, or null */
export function problem(path: string | null, message: string): ProblemEvent {
  return {kind: 'problem', problem: {path, message}}
}

export function notice(message: string): NoticeEvent {
  return {kind: 'notice', message}
}
