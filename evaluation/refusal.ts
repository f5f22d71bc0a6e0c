/** Nothing could be evaluated; the message is a sentence for the user (exit status 2). */
export class Refusal extends Error {
  override name = 'Refusal'
}
