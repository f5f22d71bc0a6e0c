/** The public API: linting from a program, and rules of one's own. */
export {defineRule} from '../rule/define-rule.js'
