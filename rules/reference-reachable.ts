import {webLinks} from '../src/nomination/references/links.js'
import {defineRule} from '../src/rule/define-rule.js'

const lost = {state: 'gone', reason: 'the server answers 404 Not Found', redirects: [], movedTo: null} as const
const late = {state: 'unknown', reason: 'its host takes too long to answer', redirects: [], movedTo: null} as const

export default defineRule({
  name: 'reference-reachable',
  summary: 'Every link leads to an existing page (checked only with --check-links).',
  why: 'Voters follow links; a page that is gone hides the evidence for a claim, and only the candidate can correct it.',
  severity: 'error',
  lesser: [{severity: 'info', findings: 'a link that could not be tried or judged, and a page that has moved'}],
  readsAnswers: true,
  examples: [
    {good: 'See https://example.org/a and https://example.org/b.\n', answers: {'https://example.org/a': {...lost, state: 'ok'}}},
    {
      bad: 'My talk [1].\n\n[1] https://example.org/talk\n',
      answers: {'https://example.org/talk': lost},
      reports: ['3:5-3:29: This link leads nowhere: the server answers 404 Not Found; correct or remove the link.'],
    },
    {
      bad: 'See [my talk](https://example.org/talk).\n',
      answers: {'https://example.org/talk': {...lost, redirects: ['https://example.com/talk']}},
      reports: [
        '1:15-1:39: This link leads nowhere: after a redirect to https://example.com/talk the server answers 404 Not Found; correct or remove the link.',
      ],
    },
    {
      bad: 'See https://example.org/talk#part.\n',
      answers: {'https://example.org/talk': {...lost, state: 'ok', movedTo: 'https://example.com/talk'}},
      reports: ['1:5-1:34: This page has moved permanently; write https://example.com/talk#part.'],
    },
    {
      bad: 'See https://example.org/talk.\n',
      answers: {'https://example.org/talk': late},
      reports: ['1:5-1:29: Could not tell whether this link works: its host takes too long to answer; try it in a browser.'],
    },
    {
      bad: 'See http://192.168.1.1/talk.\n',
      answers: {'http://192.168.1.1/talk': {...late, state: 'excluded', excludedBy: 'guard', reason: '192.168.1.1 is not a public internet address'}},
      reports: ['1:5-1:28: This link was not tried: 192.168.1.1 is not a public internet address; make sure that voters can open it.'],
    },
  ],
  check({answers, document, nomination}, report) {
    if (!answers) return
    for (const {start, end, text, url, address} of webLinks(document, nomination.entries)) {
      const answer = answers.get(address)
      if (!answer) continue
      const {state, movedTo, excludedBy} = answer
      const place = {range: {start, end}, actual: text}
      const told = after(answer.redirects) + answer.reason
      if (state === 'gone') report({...place, message: `This link leads nowhere: ${told}; correct or remove the link.`})
      if (state === 'unknown') report({...place, message: `Could not tell whether this link works: ${told}; try it in a browser.`, severity: 'info'})
      if (state === 'excluded' && excludedBy === 'guard')
        report({...place, message: `This link was not tried: ${told}; make sure that voters can open it.`, severity: 'info'})
      if (state === 'ok' && movedTo !== null) {
        const expected = withFragment(movedTo, url)
        report({...place, message: `This page has moved permanently; write ${shortened(expected)}.`, expected: [expected], severity: 'info'})
      }
    }
  },
})

/** `after redirects to A and B `. */
function after(redirects: readonly string[]): string {
  const [first, ...others] = redirects.map(shortened)
  if (first === undefined) return ''
  return others.length === 0 ? `after a redirect to ${first} ` : `after redirects to ${[first, ...others].join(', then ')} `
}

/** An address short enough for a sentence; a server may send one of 16 KB. */
function shortened(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}…` : address
}

/** The new address of a page, with the fragment of the link. */
function withFragment(address: string, link: string): string {
  const {hash} = new URL(link)
  return address.includes('#') ? address : address + hash
}
