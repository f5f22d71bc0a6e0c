/** What goes to the second thread goes in bundles: a thread is woken for each message, which takes longer than to judge most files. */
export interface Bundle {
  readonly instructions: readonly Instruction[]
  readonly questions: readonly Question[]
}

/** What judgements of many files have in common; later questions name it by its number, until that is given to something else. */
export interface Instruction {
  readonly number: number
  readonly common: object
}

/** What the second thread is asked: to judge what a rule has gathered. */
export interface Question {
  readonly number: number
  readonly rule: string
  /** The number of an instruction. */
  readonly common: number
  readonly material: unknown
}

/** What it answers to the question of that number. */
export type Answer = {readonly number: number} & ({readonly judgement: unknown} | {readonly error: unknown})
