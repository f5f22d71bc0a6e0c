import indefiniteArticle from '../../../rules/indefinite-article.js'
import repeatedWords from '../../../rules/repeated-words.js'
import spelling from '../../../rules/spelling.js'
import type {Answer, Bundle, Question} from './messages.js'

/** The rules that are judged on the second thread; for each more, its bundle grows. */
const judged = [indefiniteArticle, repeatedWords, spelling]

/** What was told, by number; a few only, for numbers are given anew. */
const commons = new Map<number, object>()

/** Answers the questions that the other thread asks. */
export function answersTo({instructions, questions}: Bundle): Answer[] {
  for (const {number, common} of instructions) commons.set(number, common)
  return questions.map(answerTo)
}

function answerTo({number, rule, common: told, material}: Question): Answer {
  try {
    const apart = judged.find(({name}) => name === rule)?.apart
    const common = commons.get(told)
    if (!apart || !common) throw new Error(`the second thread knows nothing of the rule ${rule}`)
    return {number, judgement: apart.judge(material, common)}
  } catch (error) {
    return {number, error}
  }
}
