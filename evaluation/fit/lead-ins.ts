import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Label} from '../labels.js'
import {type Labelled, labelled} from './labelled.js'

/** How much each lead-in counts, in all its settings together: what is around it is always the same. */
const leadInWeight = 1
const things = '* Quotas\n* The documentation\n* Rolling upgrades\n'
const verbs = '* Add tests\n* Fix the install guide\n'
const labels = 'Gate: It fails too often.\n\nDocs: Most of the guide is old.\n'
/** What is below a lead-in, and whether it is a heading there: things tell nothing, and verbs what may have been done or be to do. */
const settings = [
  {form: 'bullets', below: things, isHeading: false},
  {form: 'bullets', below: verbs, isHeading: false},
  {form: 'bullets', below: things, isHeading: true},
  {form: 'headings', below: labels, isHeading: false},
  {form: 'headings', below: labels, isHeading: true},
] as const

/** Small statements with each lead-in of lead-ins.txt. */
export function readLeadIns(): Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, 'lead-ins.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => /^[+-] /.test(line))
    .flatMap((line) => {
      const [lead = '', follow = '', items] = line.slice(2).split(' | ')
      const fitting = items ? [itemsSetting(items)] : settings.filter(({isHeading}) => !isHeading || /^.{3,40}:$/.test(lead))
      return fitting.map((setting) => {
        const title = setting.isHeading ? `# ${lead.slice(0, -1)}` : lead
        const text = `Hello,\n\nThe next cycle is Caracal.\n\n${title}\n\n${setting.below}\n${follow}\n\nJane Doe\n`
        const goals: Label['goals'] = line.startsWith('+') ? {form: setting.form, line: 7} : {form: 'none', line: null}
        return labelled('candidates/2024.1/Nova/jane@example.org', text, goals, leadInWeight / fitting.length)
      })
    })
}

/** The items that a lead-in gives itself: `Ann; Bob` as bullets, `# Gate: It fails.; # Docs: They are old.` as underlined sections. */
function itemsSetting(items: string) {
  if (!items.startsWith('# ')) return {form: 'bullets', below: items.replace(/(?:^|; )/g, '\n* '), isHeading: false} as const
  return {form: 'headings', below: items.replace(/(?:^|; )# ([^:]+): /g, '\n\n$1\n----------\n').trim(), isHeading: false} as const
}
