import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import leftoverText from '../../rules/leftover-text.js'
import {findingsOf, reportsOf} from '../../src/lint/rule-examples.js'
import {leftoversOf, statementOf} from '../../src/text/leftover/statement.js'
import {Source} from '../../src/text/source.js'
import {findingsAt} from '../seeds/seeds.js'

const path = '2027.1/Nova/jane@example.org'
/** What all rules find in a file, as `line rule`. */
const found = (text: string, at = path) => findingsAt(at, new TextEncoder().encode(text))
const body = (cycle = 'Indri') => `I would like to be the lead of Nova in the ${cycle} cycle. I know what operators need.

My goals:

* Make upgrades faster
* Bring in new reviewers

Thanks,
Jane Doe
`
const from = 'From: Jane Doe <jane@example.org>'
const to = 'To: example-discuss@lists.example.org'
const subject = 'Subject: Nova for Indri'
const date = 'Date: Mon, 3 Aug 2026 10:00:00 +0000'
const footer = '_______________________________________________\nexample-discuss mailing list\nexample-discuss@lists.example.org\n'
const change = `Change-Id: I${'0a'.repeat(20)}`
const signed = 'Signed-off-by: Jane Doe <jane@example.org>'
const signature = '-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\n\niQEzBAEBCAAdFiEEabcdefgh\n=abcd\n-----END PGP SIGNATURE-----\n'

test('the statement that the others are made of has no findings', () => {
  expect(found(body())).toEqual([])
})

describe('the header of a mail is one finding, and is no part of the statement', () => {
  test.each([
    ['as mail programs write it', [from, to, subject, date]],
    ['folded', [from, to, 'Subject: [nova] PTL candidacy', ' for Indri', date]],
    ['with what only programs write', ['Return-Path: <jane@example.org>', 'Received: from a by b', 'Message-ID: <1@example.org>', 'X-Mailer: none', from]],
    ['with headers that nobody knows', [from, 'Sailing: yes', subject]],
    ['two', [from, date]],
    ['a subject alone', [subject]],
    ['without spaces', ['From:Jane Doe', 'Subject:Nova for Indri']],
    ['in bold', ['**From:** Jane Doe', '**Subject:** Nova for Indri']],
    ['with stars', ['*From:* Jane Doe', '*Sent:* Monday, 3 August 2026 10:00', '*To:* all']],
    ['in German', ['Von: Jane Doe', 'Gesendet: Montag, 3. August 2026 10:00', 'Betreff: Nova']],
    ['in Chinese', ['发件人：jane@example.org', '主题：Nova']],
    ['of a mailbox file', ['From jane@example.org Mon Aug  3 10:00:00 2026', from]],
    ['of a message that was forwarded', ['---------- Forwarded message ---------', from, subject]],
    ['with the order of a memo', ['To: the Nova community', 'From: Jane Doe', 'Subject: candidacy']],
  ])('%s', (_how, lines) => {
    expect(found(`${lines.join('\n')}\n\n${body()}`)).toEqual(['1 leftover-text'])
  })

  test('with CRLF and a byte order mark, which are findings of their own', () => {
    expect(found(`\uFEFF${from}\n${subject}\n\n${body()}`.replaceAll('\n', '\r\n'))).toEqual(['1 encoding', '1 leftover-text', '1 line-ends'])
  })

  test('a mail below a greeting that was forwarded', () => {
    expect(found(`Here is my nomination.\n\n-------- Forwarded Message --------\n${subject}\n${date}\n${from}\n\n${body()}`)).toEqual(['3 leftover-text'])
  })

  test('what it says does not count: not the cycle, nor the team, nor a name, nor its words', () => {
    expect(found(`${subject}\n\n${body('Gazpacho')}`)).toEqual(['1 leftover-text', '3 cycle-named'])
    expect(found(`Subject: Cinder PTL for Gazpacho, recieve the the\n${from}\n\n${body()}`)).toEqual(['1 leftover-text'])
    expect(found(`${from}\n${to}\n${subject}\n${date}\nCc: ${'word '.repeat(20)}\n\nI stand for Nova.\n`)).toContain('1 statement-length')
  })

  test('a missing cycle is shown in the statement, not in the header', () => {
    expect(found(`${from}\n${date}\n\nHello,\n\nI work on the scheduler.\n\n* Make upgrades faster\n* Bring in reviewers\n\nJane Doe\n`)).toEqual([
      '1 leftover-text',
      '1 statement-length',
      '4 cycle-named',
      '4 project-named',
    ])
  })

  test.each([
    ['prose', `From: my first patch on\n\n${body()}`],
    ['two lines of prose', `From: the gate\nTo: the cloud\n\n${body()}`],
    ['a year', `Date: 2026\nFrom: Berlin\n\n${body()}`],
    ['a date alone', `${date}\n\n${body()}`],
    ['contacts', `Name: Jane Doe\nE-mail: jane@example.org\nIRC: jdoe\n\n${body()}`],
    ['questions and answers', `Q: Who are you?\nA: The lead of Nova.\n\n${body()}`],
    ['a subject in a form', `Name: Jane Doe\nSubject: Nova\n\n${body()}`],
    ['a sentence with a colon', `To: say it at once, I would like to serve again.\nAnd so on.\n\n${body()}`],
    ['no empty line', `Subject: Nova\n${body()}`],
    ['a sentence', `From Monday on, I am here. From: there.\n\n${body()}`],
  ])('no header: %s', (_what, text) => {
    expect(reportsOf(leftoverText, text)).toEqual([])
  })
})

describe('the footer of a mailing list', () => {
  test.each([
    ['Mailman 2', footer],
    [
      'Mailman 3',
      '_______________________________________________\ndiscuss mailing list -- discuss@lists.example.org\nTo unsubscribe send an email to discuss-leave@lists.example.org\n',
    ],
    [
      'with a remark',
      `${'_'.repeat(74)}\nExample Development Mailing List (not for usage questions)\nUnsubscribe: dev-request@lists.example.org?subject:unsubscribe\nhttps://lists.example.org/dev\n`,
    ],
    ['Google Groups', '-- \nYou received this message because you are subscribed to the group.\nTo unsubscribe, send an email to a@example.org.\n'],
    ['ezmlm', `${'-'.repeat(69)}\nTo unsubscribe, e-mail: a-unsubscribe@example.org\nFor additional commands, e-mail: a-help@example.org\n`],
    ['what an archive took off', '-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <https://lists.example.org/a.html>\n'],
    ['a telephone', 'Sent from my telephone\n'],
  ])('%s', (_whose, text) => {
    expect(found(`${body()}\n${text}`)).toEqual(['11 leftover-text'])
  })

  test('two of them are one finding, and the signature is found above them', () => {
    expect(findingsOf(leftoverText, `${body()}\n${footer}\n${footer}`)).toMatchObject([
      {position: {start: {line: 11}}, note: 'More of the same starts on line 15.'},
    ])
    expect(found(`${body().replace('Jane Doe\n', 'everybody!\n')}\n${footer}`)).toEqual(['9 signature', '11 leftover-text'])
  })

  test.each([
    ['a rule above text about mailing lists', `${body()}\n____________________\n\nWrite to our mailing list\nabout it: a@example.org\n`],
    ['a signature', `${body()}\n-- \nJane Doe\nexample-discuss mailing list\nmoderator@example.org\n`],
    ['prose', `I read each mailing list.\n\nTo unsubscribe was never a choice. Sent from my heart.\n\n${body()}`],
    ['a heading', `The mailing list\n================\n\n${body()}`],
  ])('none: %s', (_what, text) => {
    expect(reportsOf(leftoverText, text)).toEqual([])
  })
})

describe('a mail that is quoted', () => {
  const quoted = '> I stand for Cinder in Gazpacho, and I recieve mail.\n>\n> * more tests\n> * more docs\n>\n> -- \n> John Smith\n'
  test.each([
    ['with an address', 'On Mon, Aug 3, 2026 at 10:00 AM Sam Roe <sam@example.org> wrote:'],
    ['with a time', 'On 08/03/2026 10:00 AM, Sam Roe wrote:'],
    ['with a day', 'On Mon, 3 Aug 2026, Sam Roe wrote:'],
    ['wrapped', 'On Mon, Aug 3, 2026 at 10:00 AM Sam Roe with a long name\n<sam@example.org> wrote:\n'],
    ['by an address alone', 'Sam Roe <sam@example.org> writes:'],
    ['in German', 'Am Mo., 3. Aug. 2026 um 10:00 Uhr schrieb Sam Roe <sam@example.org>:'],
    ['in French', 'Le lun. 3 août 2026 à 10:00, Sam Roe <sam@example.org> a écrit :'],
  ])('%s', (_how, line) => {
    expect(found(`${body()}\n${line}\n${quoted}`)).toEqual(['11 leftover-text'])
  })

  test('in pieces, with the statement between them', () => {
    const text = `On Mon, 3 Aug 2026 at 10:00, Sam Roe wrote:\n> Who stands?\n\n${body()}\n> Thanks,\n> Sam Roe\n`
    expect(found(text)).toEqual(['1 leftover-text'])
    expect(findingsOf(leftoverText, text)).toMatchObject([{position: {start: {line: 1}, end: {line: 2}}, note: 'More of the same starts on line 14.'}])
  })

  test('below an answer, as Outlook does', () => {
    expect(found(`${body()}\n-----Original Message-----\n${from}\n${subject}\n\nI stand for Cinder in Gazpacho.\n\nJohn Smith\n`)).toEqual(['11 leftover-text'])
  })

  test('a quotation is part of the statement, but does not sign it', () => {
    expect(reportsOf(leftoverText, `As the board wrote:\n\n> Leads lead.\n\n${body()}`)).toEqual([])
    expect(reportsOf(leftoverText, `On the first day of 2026 I wrote:\n\nLeads lead.\n\n${body()}`)).toEqual([])
    expect(found(body().replace('Thanks,\nJane Doe\n', '> Please run again!\n>\n> --\n> John Smith\n'))).toEqual(['11 signature'])
  })
})

describe('PGP armour', () => {
  test('around a statement is one finding, and its dashes make no lists of lists', () => {
    const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${body().replaceAll('\n* ', '\n- - ')}${signature}`
    expect(found(text)).toEqual(['1 leftover-text'])
    expect(findingsOf(leftoverText, text)).toMatchObject([{position: {start: {line: 1}, end: {line: 2}}, note: 'More of the same starts on line 13.'}])
  })

  test.each([
    ['a signature', signature],
    ['a key', signature.replaceAll('SIGNATURE', 'PUBLIC KEY BLOCK')],
    ['a signature of SSH', signature.replaceAll('PGP', 'SSH')],
    ['a signature without its end', signature.slice(0, signature.indexOf('-----END'))],
  ])('below it: %s', (_what, text) => {
    expect(found(`${body()}\n${text}`)).toEqual(['11 leftover-text'])
  })

  test('a border without an end leaves what follows where it is', () => {
    expect(found(`-----BEGIN PGP SIGNATURE-----\n\n${body()}`)).toEqual(['1 leftover-text'])
  })

  test.each([
    ['in a sentence', 'A key begins with -----BEGIN PGP PUBLIC KEY BLOCK-----, as all know.\n'],
    ['a title in dashes', '-----BEGIN of the cycle-----\n'],
  ])('none: %s', (_what, text) => {
    expect(reportsOf(leftoverText, `${text}\n${body()}`)).toEqual([])
  })
})

describe('lines of a commit message', () => {
  test.each([
    ['Change-Id', [change]],
    ['Signed-off-by', [signed]],
    ['both, with others', [change, 'Implements: blueprint nova-lead', signed, 'Closes-Bug: #12345']],
    ['Co-authored-by', ['Co-Authored-By: Sam Roe <sam@example.org>']],
    ['Depends-On', ['Depends-On: https://review.example.org/c/1']],
    ['a cherry-pick', ['(cherry picked from commit 1a2b3c4d5e6f)']],
  ])('%s', (_what, lines) => {
    expect(found(`${body()}\n${lines.join('\n')}\n`)).toEqual(['11 leftover-text'])
  })

  test('right below the signature they do not sign in its place', () => {
    expect(found(`${body()}${signed}\n`)).toEqual(['10 leftover-text'])
    expect(found(`${body().replace('Thanks,\nJane Doe\n', 'I hope for your votes.\n')}\n${signed}\n`)).toEqual(['8 signature', '10 leftover-text'])
  })

  test('a label right above them is none of them', () => {
    expect(findingsOf(leftoverText, `${body()}Long-term: more docs\n${signed}\n`)).toMatchObject([{position: {start: {line: 11}, end: {line: 11}}}])
  })

  test('the head that Git shows', () => {
    expect(found(`commit ${'a'.repeat(40)}\nAuthor: Jane Doe <jane@example.org>\n${date}\n\n${body()}`)).toEqual(['1 leftover-text'])
  })

  test.each([
    ['in prose', 'Every change has a Change-Id: it is written by a hook.\n'],
    ['a goal', 'Depends-On: I will teach Zuul to follow these.\n'],
    ['no person', 'Signed-off-by: everybody who cares.\n'],
    ['labels', 'Follow-up: more tests\nLong-term: more docs\n'],
    ['a topic', 'Topic: upgrades\nTask: 3 reviews a day\n'],
  ])('none: %s', (_what, text) => {
    expect(reportsOf(leftoverText, `${text}\n${body()}`)).toEqual([])
  })
})

describe('a single conflict marker', () => {
  test.each([['<<<<<<< HEAD'], ['>>>>>>> origin/master'], ['>>>>>>> 1a2b3c4 (my change)']])('%s is an error', (marker) => {
    expect(findingsOf(leftoverText, `${body()}${marker}\n`)).toMatchObject([{severity: 'error', position: {start: {line: 10}}}])
    expect(found(`${body()}${marker}\n`)).toEqual(['10 leftover-text'])
  })

  test.each([['=======\n'], ['>>>>>>> quoted seven times\n'], ['>>>>>>> a\n'.repeat(3)], ['<<<<<<<\n']])('none: %j', (text) => {
    expect(reportsOf(leftoverText, `${text}\n${body()}`)).toEqual([])
  })
})

describe('characters as mail encodes them', () => {
  test('are one finding, with what the first one means', () => {
    expect(reportsOf(leftoverText, 'I=20stand at the caf=C3=A9, it=E2=80=99s fine.\n')).toEqual([
      '1:21-1:27: Unexpected `=C3=A9`, expected `é`, and 2 more like it: the text still has an e-mail encoding (quoted-printable) in it; replace it with the character itself.',
    ])
  })

  test('in Windows-1252', () => {
    expect(findingsOf(leftoverText, 'I don=92t mind.\n')).toMatchObject([{actual: '=92', expected: ['’']}])
  })

  test('hide neither the cycle, nor the list, nor the name, and are not judged as words', () => {
    const text = body('Indri=E2=80=99s')
      .replaceAll('\n* ', '\n=E2=80=A2 ')
      .replace('Jane Doe', 'Jos=C3=A9 Recieve=C3=A9')
      .replace('I know', 'I recieve=E2=80=A6 the =C3=A9 the. I know')
    expect(found(text)).toEqual(['1 leftover-text'])
    expect(found(text, '2027.1/Nova/jose.md')).toContain('1 leftover-text')
  })

  test.each([
    ['code', 'I set a=3D1, b=20 and c=C3.\n'],
    ['an address', 'See https://example.org/?q=C3=A9 for more.\n'],
    ['inline code', 'Mail programs write `caf=C3=A9`.\n'],
    ['not whole', 'It is x=E2=80 or y=C3=28.\n'],
    ['an apostrophe that is a number', 'We set a=92 and b=921.\n'],
  ])('none: %s', (_what, text) => {
    expect(reportsOf(leftoverText, text)).toEqual([])
  })
})

test('all kinds at once are a finding each, and nothing follows from them', () => {
  const text = `${from}\n${subject}\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n${body().replaceAll('\n* ', '\n- - ')}${change}\n\n${signature}\nOn Mon, 3 Aug 2026, Sam Roe wrote:\n> Who stands for Gazpacho?\n\n${footer}`
  expect(found(text)).toEqual(['1 leftover-text', '4 leftover-text', '16 leftover-text', '25 leftover-text', '28 leftover-text'])
})

test('in Markdown too', () => {
  expect(found(`${from}\n${subject}\n\n${body()}\n${signed}\n`, '2027.1/Nova/jane.md').filter((finding) => !finding.includes('candidate-path'))).toEqual([
    '1 leftover-text',
    '14 leftover-text',
  ])
})

test('trailing spaces are not reported in lines that are to go', () => {
  expect(found(`${from} \n${subject}\t\n\n${body()}`)).toEqual(['1 leftover-text'])
  expect(found(`${from}\n${subject}\n\n${body().replace('goals:', 'goals: ')}`)).toEqual(['1 leftover-text', '6 line-ends'])
})

test('whatever the pieces, a statement has the length and the lines of its file', () => {
  const piece = fc.constantFrom(
    from,
    ` ${to}`,
    subject,
    date,
    footer,
    change,
    signed,
    signature,
    'On Mon, 3 Aug 2026, a wrote:',
    '> a',
    '<<<<<<< a',
    'caf=C3=A9',
    '-- ',
    '-----BEGIN A-----',
    '',
    '\r',
    'word',
    '\uFEFF',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\r', ' ')), {maxLength: 30}), (pieces) => {
      const source = new Source('a', pieces.flat().join(''))
      const statement = statementOf(source)
      expect(statement.text).toHaveLength(source.text.length)
      expect(statement.lineStarts).toEqual(source.lineStarts)
      expect(statementOf(statement)).toBe(statement)
      let before = 0
      for (const {start, end} of leftoversOf(source).lines) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(source.text.slice(start, end)).not.toMatch(/[\r\n]$/)
        before = start
      }
    }),
    {numRuns: 500},
  )
})
