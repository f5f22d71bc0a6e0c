import {statementWords} from '../../community/statement-words.js'
import {isRegion} from '../regions.js'

const {lead} = statementWords

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** What somebody is by profession, in lower case: `Director`, `Principal Tester`, `Head of Training`. */
const posts = words(`
  engineer developer architect manager director tester head lead leader officer president ceo cto cio coo cfo vp svp evp consultant analyst administrator
  sysadmin programmer scientist researcher professor lecturer teacher student maintainer contributor evangelist advocate strategist specialist technician
  operator founder co-founder cofounder owner chair chairman chairwoman chairperson secretary liaison ${lead[0]}
`)

/** Before it; no given names. */
const ranks = words(`
  senior sr principal chief staff associate assistant deputy vice managing executive general technical tech technology software hardware cloud network
  networking storage system systems platform infrastructure security data site reliability release quality product project program programme community
  research support solutions solution operations devops field customer business lead founding independent distinguished graduate phd core team
`)

/** Ends a company's or a school's name. */
const bodies = words(`
  inc ltd llc gmbh corp corporation company srl sarl plc pty university institute foundation college academy technologies laboratories
`)

/** `Senior Engineer`, `Head of Training`, `Director`: what people put below their name, and no name. */
export function isPost(text: string): boolean {
  const own = bareWords(text)
  const of = own.findIndex((word) => word === 'of' || word === 'for')
  const before = of < 0 ? own : own.slice(0, of)
  const last = before.at(-1) ?? ''
  return posts.has(last) && before.slice(0, -1).every((word) => ranks.has(word) || posts.has(word))
}

/** `Nordküste University`, `Savannah Clouds Ltd.` */
export function isBody(text: string): boolean {
  const own = bareWords(text)
  return own.length > 1 && bodies.has(own.at(-1) ?? '')
}

/** Whether what follows a comma makes the word before it a place: `Erfurt, Germany`. */
export function isPlaceOf(text: string): boolean {
  return isRegion(bareWords(text).join(' '))
}

function bareWords(text: string): string[] {
  return text.toLowerCase().replace(/[.,]/g, '').split(' ')
}
