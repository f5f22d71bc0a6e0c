/** Why nothing could be evaluated: a sentence for the person who asked (exit status 2). */
export class Refusal extends Error {
  override name = 'Refusal'
}
