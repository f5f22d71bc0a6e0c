/** A format other than plain text, and how to make plain text of it; both become parts of sentences. */
export interface Format {
  /** `a Word document`. */
  readonly name: string
  /** What to do, in the imperative, without a full stop. */
  readonly advice: string
  /** What is wrong with a file that is plain text nonetheless: a sentence without a full stop. */
  readonly says?: string
}

const office = 'in Word, choose Save As, the type “Plain Text (*.txt)” and the encoding “Unicode (UTF-8)”'
const openOffice = 'in LibreOffice, choose Save As, the type “Text - Choose Encoding (.txt)” and the character set “Unicode (UTF-8)”'
const copy = 'copy the statement out of it into a plain text file, and save that as UTF-8'
const write = 'write the statement into a plain text file in UTF-8'
const unpack = 'unpack it, and submit the plain text file with the statement'
const fromMail = 'copy the text of the message from the window of a mail program, not from its source, and save it as plain text in UTF-8'

/** Formats in which statements are submitted by mistake. */
const formats = {
  word: {name: 'a Word document', advice: office},
  'office-file': {name: 'a document of an older Microsoft Office', advice: copy},
  excel: {name: 'an Excel workbook', advice: copy},
  powerpoint: {name: 'a PowerPoint presentation', advice: copy},
  outlook: {
    name: 'a message that Outlook saved',
    advice: 'in Outlook, choose Save As, the type “Text Only”, keep nothing but the text of the message, and save it as UTF-8',
  },
  opendocument: {name: 'an OpenDocument text', advice: openOffice},
  'opendocument-file': {name: 'an OpenDocument file', advice: copy},
  pages: {name: 'an iWork document', advice: 'export it as plain text (File, Export To) in UTF-8'},
  epub: {name: 'an EPUB book', advice: copy},
  pdf: {name: 'a PDF', advice: 'copy the statement out of it, or better out of the document it was made from, and save it as plain text in UTF-8'},
  rtf: {
    name: 'a rich text file (RTF)',
    advice: 'open it in a word processor and save it as plain text in UTF-8 (in TextEdit, choose Format, Make Plain Text first)',
  },
  postscript: {name: 'a PostScript file', advice: copy},
  html: {name: 'an HTML page', advice: 'open it in a browser, copy the text, and save it as plain text in UTF-8'},
  xml: {name: 'an XML document', advice: copy},
  latex: {name: 'a LaTeX document', advice: copy},
  image: {name: 'an image', advice: write},
  media: {name: 'a sound or video file', advice: write},
  zip: {name: 'a ZIP archive', advice: unpack},
  archive: {name: 'an archive', advice: unpack},
  program: {name: 'a program', advice: write},
  database: {name: 'a database', advice: copy},
  email: {name: 'an e-mail as mail programs store it (MIME)', advice: fromMail},
  'quoted-printable': {
    name: 'encoded for e-mail (quoted-printable)',
    says: 'The text is encoded as e-mail is (quoted-printable: `=E2=80=99` for an apostrophe, `=` at the ends of lines)',
    advice: fromMail,
  },
  base64: {name: 'encoded for e-mail (Base64)', says: 'The text is encoded as e-mail is (Base64)', advice: fromMail},
  uuencode: {
    name: 'encoded for e-mail (uuencode)',
    says: 'The text is encoded as e-mail once was (uuencode)',
    advice: 'decode it, and submit the plain text in UTF-8',
  },
  'utf-7': {
    name: 'encoded in UTF-7',
    says: 'The text is encoded in UTF-7, as old mail programs do (`+AOk-` for `é`)',
    advice: 'copy it from the window of a program that shows every character right, and save it as UTF-8',
  },
  'utf-32': {
    name: 'a text in UTF-32',
    says: 'The file is saved as UTF-32, not as UTF-8',
    advice: 'open it in the editor that you wrote it in, and save it as UTF-8',
  },
  json: {name: 'a JSON document', advice: copy},
  encrypted: {name: 'an encrypted message (PGP)', advice: 'decrypt it, and submit the plain text'},
  patch: {name: 'a patch', advice: 'apply it with `git apply` or `git am`, and submit the file that it creates'},
  'merge-conflict': {
    name: 'in the middle of a merge',
    says: 'Merge conflict markers are left in the file',
    advice: 'keep the right part of each conflict, delete the lines with <<<<<<<, ======= and >>>>>>>, and check the file again',
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export function formatOf(name: FormatName): Format {
  return formats[name]
}
