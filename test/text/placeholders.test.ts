import {expect, test} from 'vitest'
import {placeholdersIn} from '../../src/text/placeholders.js'

function found(text: string): string[] {
  return placeholdersIn(text).map(({start, end}) => text.slice(start, end))
}

test.for([
  ['I am <your name>.', ['<your name>']],
  ['I am <NAME>, a member of <project name>.', ['<NAME>', '<project name>']],
  ['I am [Your Name].', ['[Your Name]']],
  ['My plan is <TODO>; the rest <tbd>.', ['<TODO>', '<tbd>']],
  ['[insert your goals here]', ['[insert your goals here]']],
  ['for {{ project_name }} and {name}', ['{{ project_name }}', '{name}']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a shell template leaves behind
  ['PTL of $PROJECT, ${TEAM} in %CYCLE%', ['$PROJECT', '${TEAM}', '%CYCLE%']],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
  ['lorem\nipsum dolor', ['lorem\nipsum']],
  ['* one\n* TODO\n* TBD.\n- ???', ['TODO', 'TBD', '???']],
  ['TODO', ['TODO']],
  ['  FIXME: write about my goals', ['FIXME: write about my goals']],
  ['Thanks,\n- Your Name', ['Your Name']],
  ['I, ______, stand for', ['______']],
] as const)('%j holds %j', ([text, expected]) => {
  expect(found(text)).toEqual(expected)
})

test.for([
  'Two things are on my TODO list.',
  'TODO:\n* more tests',
  '* TODO: more tests for the API',
  '* [TODO] faster upgrades',
  'Age: TBD',
  'To be decided (TBD) by the team.',
  'In that case a release of $project will trigger it; at $DAYJOB and $HOME too.',
  'python-<project>client, <project>-specs, /v2/{project}/servers, openstack/<name>',
  'The Nova <--> Cinder API, a < b > c',
  'Write to <jane@example.org>, see <https://example.org/name>.',
  'See [my name](https://example.org) and [the release][1].',
  'My name is Jane.',
  'Your names matter.',
  'Title\n______\n\nText',
  '____________',
  '__init__ and a_b_c_d',
  'Sign here: <3',
  '100% NAME',
])('%j holds none', (text) => {
  expect(found(text)).toEqual([])
})
