import {expect, test} from 'vitest'
import {lineIn, placeIn} from '../support/place.js'
import {read} from '../support/read.js'

const prose = 'I would like to lead this team and look forward to working with all of you.'

test.each([
  ['after a closing', `${prose}\n\nThank you,\nJane Doe\n`, 4],
  ['after a closing of another language, in the letters at hand', `${prose}\n\nGruess\nJane\n`, 4],
  ['with a nick', `${prose}\n\nJane Doe (jdoe)\n`, 3],
  ['with a nick without a blank', `${prose}\n\nJane Doe(jdoe)\n`, 3],
  ['with an address', `${prose}\n\nJane Doe <jane@example.org>\n`, 3],
  ['behind dashes', `${prose}\n\n-- Jane\n`, 3],
  ['behind a dash without a blank', `${prose}\n\n-jane\n`, 3],
  ['behind slashes', `${prose}\n\n// jane\n`, 3],
  ['below a separator', `${prose}\n\n--\nJane Doe\n`, 4],
  ['on the line of the closing', `${prose}\n\nBest regards, Jane Doe\n`, 3],
  ['on the line of the closing, behind a dash', `${prose}\n\nThanks - Jane\n`, 3],
  ['right below the last sentence', `${prose}\nJane Doe\n`, 2],
  ['behind the last sentence', `${prose} -- Jane\n`, 1],
  ['in lower case after a closing', `${prose}\n\nCheers,\njane\n`, 4],
  ['above company and title', `${prose}\n\nJane Doe\nPrincipal Engineer\nExample Cloud\n`, 3],
  ['above contact lines', `${prose}\n\nJane Doe\nIRC: jdoe\nE-mail: jane@example.org\nhttps://example.org/jane\n`, 3],
  ['above reference entries', `${prose} [1]\n\nJane Doe\n\n[1] https://example.org/a\n`, 3],
  ['below reference entries', `${prose} [1]\n\n[1] https://example.org/a\n\nJane Doe\n`, 5],
  ['above a postscript', `${prose}\n\nJane Doe\n\nP.S. I shall be away for a week in March,\nbut will read my mail.\n`, 3],
  ['with a particle and an initial', `${prose}\n\nJane M. van der Doe\n`, 3],
  ['with letters that could not be decoded', `${prose}\n\nJ\uFFFDrgen M\uFFFDller\n`, 3],
  ['with letters that were decoded twice', `${prose}\n\nJÃ¼rgen MÃ¼ller\n`, 3],
  ['below a closing in another language', `${prose}\n\nObrigado!\nJane Doe\n`, 4],
  ['below a closing in no known language', `${prose}\n\nXylqa,\nJane Doe\n`, 4],
  ['with pronouns and contact', `${prose}\n\nJane Doe (she/her), IRC: jdoe\n`, 3],
  ['as submitted', `${prose}\n\nRespectfully submitted by Jane D.\n`, 3],
  ['as a nick alone', `${prose}\n\njdx\n`, 3],
  ['as a letter behind a slash', `${prose}\n\n/j\n`, 3],
  ['in Chinese', `${prose}\n\n谢谢\n王 芳\n`, 4],
  ['with a nick in the middle', `${prose}\n\nJane "jd" Doe\n`, 3],
  ['with a company behind an at sign', `${prose}\n\nJane Doe @ Example\n`, 3],
  ['with a smiley', `${prose}\n\nJane :)\n`, 3],
  ['with a nick in brackets that says so', `${prose}\n\nJane Doe (IRC nick: jdx)\n`, 3],
  ['in small letters after a closing', `${prose}\n\nbest regards,\njane doe\n`, 4],
  ['in small letters with a nick', `${prose}\n\nthanks\njane van doe (jdx)\n`, 4],
  ['below a Norwegian closing', `${prose}\n\nHilsen\nJane\n`, 4],
  ['behind a closing at the end of the last sentence', `${prose} Sincerely, Jane\n`, 1],
  ['the first of two', `${prose}\n\nJane\n\n--\nJane Doe\n`, 3],
])('a signature stands %s', (_where, text, line) => {
  const {signature} = read(text)
  expect(signature && lineIn(text, signature)).toBe(line)
})

test.each([
  ['a closing alone', `${prose}\n\nThanks for your consideration!\n`],
  ['the last word of a wrapped sentence', 'I hope to see all of you at the next meeting of the community in\nBarcelona!\n'],
  ['a closing that addresses everyone', `${prose}\n\nThanks, everyone!\n`],
  ['contact lines', `${prose}\n\nIRC: jdoe\n`],
  ['a name at the top', `My name is Jane Doe.\n\n${prose}\n`],
  ['the last item of a list', 'My goals:\n\n- Stability\n- Documentation\n- Testing\n'],
  ['a single bullet', `${prose}\n\n* Stability\n`],
  ['a cheer', `${prose}\n\nGo Nova!\n`],
  ['two words in small letters', `${prose}\n\nonwards together\n`],
  ['thanks to people', `${prose}\n\nThanks to Dan, Sean and Jane\n`],
  ['a company', `${prose}\n\nExample Cloud\n`],
  ['reference entries', `${prose} [1]\n\n[1] https://example.org/a\n`],
])('%s is no signature', (_what, text) => {
  expect(read(text).signature).toBeNull()
})

test('a nick is a signature where it is the name of the file', () => {
  expect(read(`${prose}\n\njdoe\n`, 'candidates/ocata/Nova/jdoe.txt').signature?.text).toBe('jdoe')
})

test.each([
  ['in small letters', 'jane doe', 'jane doe'],
  ['behind the last comma of the thanks', 'Thank you for taking the time to read this, Jane', 'Thank you for taking the time to read this, Jane'],
  ['below a closing in no known language', 'Xylqa\nJane', 'Jane'],
  ['below a list of links under a word', 'Refs\n- Reviews: https://example.org/r\n- Commits: https://example.org/c\n\n- Jane Doe', '- Jane Doe'],
])('the name of the file tells which line is the name: %s', (_how, end, text) => {
  expect(read(`${prose}\n\n${end}\n`, 'candidates/ocata/Nova/jane.doe@example.org').signature?.text).toBe(text)
})

test('a signature has the place and the text of its line', () => {
  const text = `${prose}\n\n  -- Jane Doe \n`
  const signature = read(text).signature
  expect(signature?.text).toBe('-- Jane Doe')
  expect(signature && [placeIn(text, signature), text.slice(signature.start, signature.end)]).toEqual(['3:3', '-- Jane Doe'])
})
