import {expect, test} from 'vitest'
import {read} from '../support/read.js'

const prose = 'I would like to lead this team and look forward to working with all of you.'
const otherName = 'candidates/2027.1/Nova/contact@example.org'
const ownName = 'candidates/2027.1/Nova/jane@example.org'

function signature(end: string, path = otherName): string | undefined {
  return read(`${prose}\n\n${end}\n`, path).signature?.text
}

const split = (lines: string) => lines.split(/[|\n]/).map((line) => line.trim())

/** Names whose words are also words of English. */
const namesOfWords = split(`An Nguyen|Will Smith|Will Young|Will Grace|So Young Park|You Li|My Tran|Ha Do|Do Thi Ha|We Wang|In Su Kim|Christian Good|Hope Love
  Art Best|Or Cohen|Mark Page|May Day|George Best|Luck Ndiaye|Ok Ja Lee|Olivia Branch|Mathias Rust|Michael Dell|Irving Berlin|Joe Root|Jo March
  No Rivera|Long Do|Nguyen Thi My Linh|Thomas More|Happy Ndlovu|Edit Kovács`)

test.each(namesOfWords)('“%s” is a name, whatever its words mean', (name) => {
  for (const before of ['', 'Thank you for reading.\n\n', 'Thanks,\n', '-- \n', 'Best regards,\n\n']) expect(signature(before + name), before).toBe(name)
  expect(signature(`Thanks, ${name}`)).toBe(`Thanks, ${name}`)
})

/** What hardly anybody is called: a closing above it settles the matter. */
const seldom = split('Vote Jensen|Yes Kim|Hello Nguyen|Nguyen The Anh|Metin And|Fali Engineer|Atom Co|Yi Me|Will|An|Or|March|Berlin|Fin|will smith|Key Nwosu')

test.each(seldom)('“%s” signs below a closing only', (name) => {
  expect(read(`${prose}\n\n${name}\n`, otherName)).toMatchObject({signature: null, unsigned: {why: expect.stringMatching(/words|work|lower-case/)}})
  expect(signature(`Thanks,\n${name}`)).toBe(name)
})

const noNames = split(`Nobody|Unknown|Anonymous|Myself|Admin|root|asdf|lol|March|Berlin|EOM|Fin|New York|San Francisco|Lorem Ipsum|Foo Bar|Appendix A
  Copyright Jane Doe|CC-BY-SA|Stay Safe|Stay Tuned|Carpe Diem|God Bless|Long Live Nova|So Long|You Rock|Trust Me|More Power|My Vision|Dear Voters|Love Nova
  Will Deliver.|Good Day|In Closing|The End|See You In Berlin|Nova Core|Çok Teşekkürler|Dziękuję Bardzo|Kiitos Paljon|Σας Ευχαριστώ|Благодаря Ви
  Mille Grazie|Hvala Lijepa|Köszönöm Szépen|Mulțumesc Frumos|Hartelijk Bedankt|Děkuji Mnohokrát|感谢阅读|谢谢大家的支持|با تشکر`)

test.each(noNames)('“%s” as the last paragraph is a phrase, and signs nothing', (line) => {
  for (const before of ['', 'Thank you for reading.\n\n']) expect(signature(before + line), before).toBeUndefined()
})

test.each(split('Nobody|Çok Teşekkürler|感谢阅读|Lorem Ipsum|Stay Safe|The Nova Team'))('“%s” below a closing signs nothing either', (line) => {
  expect(signature(`Thanks,\n${line}`)).toBeUndefined()
})

test.each([
  ['Jane is great.', ownName],
  ['Jane likes cats', ownName],
  ['jane is great', ownName],
  ['Nova is great.', 'candidates/2027.1/Nova/nova@example.org'],
  ['nova rocks', 'candidates/2027.1/Nova/nova@example.org'],
])('“%s” is a sentence, and signs no %s', (line, path) => {
  expect(signature(line, path)).toBeUndefined()
  expect(signature(`Thanks,\n${line}`, path)).toBeUndefined()
})

const dressed = split(`鈴木一郎（Ichiro Suzuki）|_— Jane Doe_|*-- Jane Doe*|# Jane Doe|van der Berg, Pieter|Signature: Jane Doe|Signed: Jane Doe|Name: Jane Doe
  abd al-Rahman al-Sufi|al-Hassan Karim`)

test.each(dressed)('“%s” signs', (line) => {
  for (const path of [otherName, ownName]) expect(signature(line, path), path).toBe(line)
})

test('a link signs where its text is the name of the file, or stands behind thanks', () => {
  const link = '[Jane Doe](https://example.org/jane)'
  expect(signature(link, ownName)).toBe(link)
  expect(signature(`Thank you for reading.\n\n${link}`)).toBe(link)
  expect(signature('[Stackalytics Profile](https://example.org/jane)')).toBeUndefined()
})

test('a form of contact data signs nothing', () => {
  expect(read('E-mail: jane@example.org\n\nIRC: jdoe\n\nName: Jane Doe\n\nE-mail: jane@example.net\n', otherName).signature).toBeNull()
})
