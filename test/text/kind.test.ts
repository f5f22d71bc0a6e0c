import {Buffer} from 'node:buffer'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/text/decode.js'
import {zipOf} from '../support/zip.js'

/** What the file is called; `text` where it is read as a statement. */
function kindOf(content: string | Uint8Array, path = 'candidates/2027.1/Nova/jane@example.org'): string {
  const {unreadable} = decode(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  if (!unreadable) return 'text'
  return 'format' in unreadable ? (unreadable.format?.name ?? unreadable.kind) : unreadable.kind
}

const hex = (digits: string, length = 0) => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(length)])
const compound = (stream: string) => Buffer.concat([hex('d0cf11e0a1b11ae1', 504), Buffer.from(stream, 'utf16le')])
const relations = {'[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>'}

test.each([
  ['Word, 2007 and later', zipOf({...relations, 'word/document.xml': '<w/>'}), 'a Word document'],
  ['Word, before', compound('WordDocument'), 'a Word document'],
  ['Excel', zipOf({...relations, 'xl/workbook.xml': '<w/>'}), 'an Excel workbook'],
  ['PowerPoint', zipOf({...relations, 'ppt/presentation.xml': '<p/>'}), 'a PowerPoint presentation'],
  ['Outlook', compound('__properties_version1.0'), 'a message that Outlook saved'],
  ['what else is in a compound file', compound('Contents'), 'a document of an older Microsoft Office'],
  ['Writer', zipOf({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>'}), 'an OpenDocument text'],
  ['Calc', zipOf({mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>'}), 'an OpenDocument file'],
  ['a book', zipOf({mimetype: 'application/epub+zip'}), 'an EPUB book'],
  ['Pages', zipOf({'Index/Document.iwa': '-'}), 'an iWork document'],
  ['a ZIP file', zipOf({'jane.txt': 'I stand for Nova.', 'words.txt': 'about word/'}), 'a ZIP archive'],
  ['an empty ZIP file', hex('504b0506', 18), 'a ZIP archive'],
  ['a ZIP file that is cut in its first header', hex('504b03040a00'), 'a ZIP archive'],
  ['PNG', hex('89504e470d0a1a0a0000000d49484452'), 'an image'],
  ['JPEG', hex('ffd8ffe000104a464946'), 'an image'],
  ['GIF', hex('474946383961', 20), 'an image'],
  ['WebP', Buffer.concat([Buffer.from('RIFF'), hex('', 4), Buffer.from('WEBPVP8 ')]), 'an image'],
  ['gzip', hex('1f8b0800', 20), 'an archive'],
  ['tar', Buffer.concat([Buffer.from('jane.txt'), Buffer.alloc(249), Buffer.from('ustar'), Buffer.alloc(300)]), 'an archive'],
  ['winmail.dat', hex('789f3e22', 20), 'a message that Outlook saved'],
  ['what nobody knows', hex('00010203'), 'binary'],
])('a file that is not text: %s', (_what, bytes, name) => {
  expect(kindOf(bytes)).toBe(name)
})

test('a large Word document is one, and not just too large', () => {
  expect(kindOf(Buffer.concat([zipOf({'word/document.xml': '-'}), Buffer.alloc(100_000)]))).toBe('a Word document')
})

test.each([
  ['PDF with zeros', Buffer.from('%PDF-1.7\n1 0 obj\n\0\0'), 'a PDF'],
  ['PDF without', Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'latin1'), 'a PDF'],
  ['PDF behind a byte order mark', '\uFEFF%PDF-1.4\n', 'a PDF'],
  ['PDF behind other lines', 'Content of the file:\n%PDF-1.4\n1 0 obj\n', 'a PDF'],
  ['RTF', '{\\rtf1\\ansi I stand for Nova.}', 'a rich text file (RTF)'],
  ['RTF behind white space and a mark', '\uFEFF\n{\\rtf1 I stand.}', 'a rich text file (RTF)'],
  ['PostScript', '%!PS-Adobe-3.0\n(I stand) show\n', 'a PostScript file'],
  ['HTML with its doctype', '<!DOCTYPE html>\n<title>Nova</title>I stand.', 'an HTML page'],
  ['HTML behind a comment', '<!-- saved -->\n<HTML lang="en">\n<BODY>I stand.</BODY></HTML>', 'an HTML page'],
  ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "a">\n<html/>', 'an HTML page'],
  ['HTML of Word', '<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n', 'an HTML page'],
  ['HTML of a message', '<div dir="ltr">I stand for Nova.<br></div>\n', 'an HTML page'],
  ['HTML of several elements', '<p>I stand for Nova.</p>\n<ul><li>Faster upgrades</li></ul>\n', 'an HTML page'],
  ['HTML in UTF-16', Buffer.from('\uFEFF<!doctype html><p>I stand for Nova.</p>', 'utf16le'), 'an HTML page'],
  ['Word 2003 XML', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>', 'a Word document'],
  ['flat OpenDocument', '<?xml version="1.0"?>\n<office:document office:version="1.3"/>', 'an OpenDocument text'],
  ['other XML', '<?xml version="1.0"?>\n<book/>', 'an XML document'],
  ['SVG', '<svg xmlns="a"/>', 'an image'],
  ['a fence that begins before a merge conflict and ends in it', '```\n<<<<<<< HEAD\n```\n=======\ntwo\n>>>>>>> main\n', 'in the middle of a merge'],
  ['JSON', '{\n  "name": "Jane",\n  "statement": "I stand for Nova."\n}\n', 'a JSON document'],
  ['uuencode', 'begin 644 jane.txt\n82&5L;&\\L($D@<W1A;F0@9F]R($YO=F$N\n`\nend\n', 'encoded for e-mail (uuencode)'],
  ['UTF-7', 'Jos+AOk- M+APw-ller stands for Nova.\n', 'encoded in UTF-7'],
  [
    'UTF-32 without a mark',
    Buffer.from('I stand for Nova.').reduce((all, byte) => Buffer.concat([all, Buffer.from([byte, 0, 0, 0])]), Buffer.alloc(0)),
    'a text in UTF-32',
  ],
  [
    'UTF-32 in the other order',
    Buffer.from('I stand for Nova.').reduce((all, byte) => Buffer.concat([all, Buffer.from([0, 0, 0, byte])]), Buffer.alloc(0)),
    'a text in UTF-32',
  ],
  ['LaTeX', '% my statement\n\\documentclass{article}\n', 'a LaTeX document'],
])('text that is not plain: %s', (_what, content, name) => {
  expect(kindOf(content)).toBe(name)
})

test.each([
  ['a statement that mentions a tag', 'I would drop <html> and <body> from our docs.\n'],
  ['one that begins with a tag', '<html> is what our docs should not hold; I stand for Nova.\n'],
  ['one that begins with an address', '<jane@example.org> stands for Nova.\n'],
  ['one that mentions formats', 'PDF files begin with %PDF-1.4, RTF with {\\rtf1, ZIP files with PK.\n'],
  ['one that begins with a brace', '{nova} is where I work.\n'],
  ['one that begins with a percent sign', '% of patches that I reviewed: 20\n'],
  ['one that begins with an abbreviation', 'BM is bare metal, and I stand for Ironic. GIF, ID3 and PK are not.\n'],
  ['Markdown with an element around a picture', '<p align="center">Hi</p>\n\nI stand for Nova.\n'],
  ['a sentence about RTF', '{\\rtf1 is what my first patch removed; I stand for Nova.\n'],
  ['a sentence about GIF', 'GIF89a is the format of our logo; I stand for Nova.\n'],
  ['a sentence about PDF', '%PDF-1.7 is what I would ban; I stand for Nova.\n'],
  ['a sentence about PostScript', '%!PS is where I began; I stand for Nova.\n'],
  ['a sentence about doctypes', '<!DOCTYPE html> is the first line of our docs; I stand for Nova.\n'],
  ['a sentence about SVG', '<svg is what I would draw with; I stand for Nova.\n'],
  ['a sentence about LaTeX', '\\documentclass is the first word that I typed; I stand for Nova.\n'],
  ['a sentence about PGP', '-----BEGIN PGP MESSAGE----- is what I read every day; I stand for Nova.\n'],
  ['a sentence about uuencode', 'begin 644 times anew, I say; I stand for Nova.\n\nM is for Nova\nend\n'],
  ['braces around prose', '{I stand for Nova}\n'],
  ['braces around nothing', '{}\n'],
  ['plus signs and hyphens', 'Python+API-based, 100+200-300, C++AI-driven, A+API-first and B+API-first: I stand for Nova.\n'],
  [
    'a fenced block that quotes a merge conflict',
    'I would teach all to solve this:\n\n```diff\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> main\n```\n\nI stand for Nova.\n',
  ],
  ['a sentence about conflict markers', '<<<<<<< is what Git writes, and >>>>>>> ends it.\n\nI stand for Nova.\n'],
  ['a word of figures and letters', `${'a1B2'.repeat(16)}\nis a hash.\n`],
])('plain text: %s', (_what, content) => {
  expect(kindOf(content)).toBe('text')
})

const statement = 'I would like to be the lead of Nova in the Indri cycle.\n'
const multipart = `--0000abcdef\nContent-Type: text/plain; charset="UTF-8"\n\n${statement}\n--0000abcdef--\n`
const mime = (more: string, body: string) => `From: Jane Doe <jane@example.org>\nMIME-Version: 1.0\n${more}\n\n${body}`
const email = 'an e-mail as mail programs store it (MIME)'
const base64 = (
  Buffer.from(statement.repeat(4))
    .toString('base64')
    .match(/.{1,76}/g) ?? []
).join('\n')
const patch = `--- /dev/null\n+++ b/candidates/2027.1/Nova/jane@example.org\n@@ -0,0 +1 @@\n+${statement}`

describe('mail and Git', () => {
  test.each([
    ['several parts', mime('Content-Type: multipart/alternative; boundary="0000abcdef"', multipart), email],
    ['parts without the header above them', multipart, email],
    ['parts with CRLF', multipart.replaceAll('\n', '\r\n'), email],
    ['Base64', mime('Content-Transfer-Encoding: base64', base64), email],
    ['HTML', mime('Content-Type: text/html', '<p>I stand.</p>'), email],
    ['quoted-printable', mime('Content-Transfer-Encoding: quoted-printable', 'I=20stand.\n'), email],
    ['a folded header', mime('Content-Type:\n multipart/mixed;\n boundary=a', statement), email],
    ['quoted-printable that has nothing encoded', mime('Content-Transfer-Encoding: quoted-printable', statement), 'text'],
    ['plain text', mime('Content-Type: text/plain; format=flowed', statement), 'text'],
    ['Base64 alone', base64, 'encoded for e-mail (Base64)'],
    ['an encrypted message', `-----BEGIN PGP MESSAGE-----\n\n${base64}\n-----END PGP MESSAGE-----\n`, 'an encrypted message (PGP)'],
    ['a diff', `diff --git a/a b/a\nnew file mode 100644\n${patch}`, 'a patch'],
    [
      'git format-patch',
      `From ${'0'.repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: Jane Doe <jane@example.org>\nSubject: [PATCH] Nova\n\n---\n${patch}`,
      'a patch',
    ],
    ['git show', `commit ${'a'.repeat(40)}\nAuthor: Jane Doe <jane@example.org>\nDate:   Mon Aug 3 10:00:00 2026\n\n    Nova\n\n${patch}`, 'a patch'],
    ['a diff that a statement shows', `I stand for Nova, and this is my first patch:\n\n${patch}`, 'text'],
  ])('%s', (_what, content, name) => {
    expect(kindOf(content)).toBe(name)
  })
})

describe('a merge that was not finished', () => {
  const conflict = '<<<<<<< HEAD\nI stand for Nova.\n=======\nI stand for Cinder.\n>>>>>>> 1a2b3c4 (my change)\n'
  const name = 'in the middle of a merge'
  test.each([
    ['two sides', conflict, name],
    ['two sides further down', `Hello,\n\n${conflict}\nJane Doe\n`, name],
    ['with what both began with', conflict.replace('=======', '||||||| 0a0b0c0\nI stand.\n======='), name],
    ['with CRLF', conflict.replaceAll('\n', '\r\n'), name],
    ['in UTF-16', Buffer.from(`\uFEFF${conflict}`, 'utf16le'), name],
    ['a heading that is underlined', 'My goals\n=======\n\nI stand for Nova.\n', 'text'],
    ['out of order', '>>>>>>> main\nI stand for Nova.\n=======\n<<<<<<< HEAD\n', 'text'],
    ['without the middle', '<<<<<<< HEAD\nI stand for Nova.\n>>>>>>> main\n', 'text'],
    ['in a sentence', 'I know <<<<<<< and ======= and >>>>>>> by heart.\n', 'text'],
    ['longer lines', '<<<<<<<< a\n========\n>>>>>>>> b\n', 'text'],
  ])('%s', (_what, content, expected) => {
    expect(kindOf(content)).toBe(expected)
  })
})

describe('a text that is still encoded as mail encodes it', () => {
  const name = 'encoded for e-mail (quoted-printable)'
  const cut = `${'I would like to be the lead of Nova for another cycle, and to review'.padEnd(70, 'x')}=\n`
  test.each([
    ['characters and a line that is cut', 'It=E2=80=99s fine =\nand so on, caf=C3=A9.\n', name],
    ['with CRLF', 'It=E2=80=99s re=\r\nally fine.\r\n', name],
    ['three lines that are cut where mail cuts them', `${cut.repeat(3)}Jane Doe\n`, name],
    ['one such line', `${cut}Jane Doe\n`, 'text'],
    ['characters alone, in a text that is none otherwise', 'We met at the caf=C3=A9.\n', 'text'],
    ['code', 'We set a=3D1 and b=20, and wrote x =\n1.\n', 'text'],
    ['a table', `${'  ===== ====\n'.repeat(3)}\n${`a ${'='.repeat(65)}\n`.repeat(3)}`, 'text'],
  ])('%s', (_what, content, expected) => {
    expect(kindOf(content)).toBe(expected)
  })
})

describe('nothing but what mail programs add', () => {
  test.each([
    ['a header', 'From: Jane Doe <jane@example.org>\nSubject: Nova\n\n', 'empty'],
    ['a key', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n', 'empty'],
    ['a header and a word', 'From: Jane Doe <jane@example.org>\nSubject: Nova\n\nHello\n', 'text'],
  ])('%s', (_what, content, expected) => {
    expect(kindOf(content)).toBe(expected)
  })
})
