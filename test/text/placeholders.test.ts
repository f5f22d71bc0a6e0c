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
  ['I am [NAME] and run for [PROJECT] in [CYCLE] with the [TEAM].', ['[NAME]', '[PROJECT]', '[CYCLE]', '[TEAM]']],
  ['I am [YOUR NAME].', ['[YOUR NAME]']],
  ['[election][PROJECT] candidacy', ['[PROJECT]']],
  ['I am @@NAME@@ of @@TEAM@@, __NAME__, %%CYCLE%% and ##PROJECT_NAME##.', ['@@NAME@@', '@@TEAM@@', '__NAME__', '%%CYCLE%%', '##PROJECT_NAME##']],
  ['I am &lt;name&gt; and run for &lt;your project&gt;.', ['&lt;name&gt;', '&lt;your project&gt;']],
  ['I like Nova.\n\nTODO: write more', ['TODO: write more']],
  ['I like Nova. TODO: write more about the gate\n\nFIXME add something here.', ['TODO: write more about the gate', 'FIXME add something here.']],
  ['* faster upgrades (TODO: expand this)', ['TODO: expand this']],
  ['I like Nova.\n\nTBD\n\nJane', ['TBD']],
  ['I like Nova.\r\nTBD\r\nJane', ['TBD']],
  ['* one\n* ...\n* …\n1. ....', ['...', '…', '....']],
  ['* [Goal one]\n* [goal 2]\n- [Second goal]\n3) [Your priority]', ['[Goal one]', '[goal 2]', '[Second goal]', '[Your priority]']],
  ['I run for Nova.\n\nName', ['Name']],
  ['I run for Nova.\n\n-- NAME\n\n', ['NAME']],
  ['I run for Nova.\n\nSignature', ['Signature']],
  ['I run for Nova.\n\nFirst Last', ['First Last']],
  ['Thanks,\nFirst Last\n\n[1] https://example.org/', ['First Last']],
  ['Best regards,\n\n[Name]\nIRC: jane', ['[Name]']],
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
  'I quote “teh [sic] gate” [1] and [nova] and [PATCH], [RFE], [PTL], [TC], [election], [RELEASE].',
  '[election][nova] PTL candidacy',
  'There are TODOs in the code, and our TODO list is long. My TODO: more tests.',
  '* TODO: write more documentation',
  'Our list of TODO items says so; we write more here.',
  'See [NAME](https://example.org) and\n\n[PROJECT]: https://example.org',
  '__main__ and __init__ and @@ -1,2 +1,2 @@ and a ## b ##',
  '&lt;nova&gt; &lt;-- &lt;https://example.org&gt; &lt;3',
  'And then ...\n\n... it worked.\n\n* more tests ...\n* and so on …',
  '* [Goals](https://example.org)\n* [1]\n* [x] done\n* [Goal one] is to test more',
  'Name\n\nWhat is in a name?\n\nJane',
  'Name: Jane Doe\nSignature: Jane Doe',
  'Keep the\nName\nof the gate.\n\nJane',
  'I thank those of the last name',
  'Thanks,\nName Surname-Doe',
])('%j holds none', (text) => {
  expect(found(text)).toEqual([])
})
