import {expect, test} from 'vitest'
import {read} from '../support/read.js'

const prose = 'I would like to lead this team and look forward to working with all of you.'

/** Where people put their name. */
const places: Readonly<Record<string, (name: string) => string>> = {
  'on its own': (name) => `${prose}\n\n${name}\n`,
  'below a closing': (name) => `${prose}\n\nYours sincerely,\n${name}\n`,
  'below a closing and an empty line': (name) => `${prose}\n\nThanks,\n\n${name}\n`,
  'below the mark of mail programs': (name) => `${prose}\n\n-- \n${name}\n`,
  'before the references': (name) => `${prose} [1]\n\n${name}\n\nReferences:\n[1] https://example.org/a\n`,
}

/** One custom of writing names each. */
const names: Readonly<Record<string, string>> = {
  'particles and three names': 'María José de la Cruz García',
  'two particles in one': 'José Luis Rodríguez de la Peña y Zapatero',
  'a name of one letter at the end': 'Nguyễn Văn A',
  'a name of two letters': 'Ng',
  'two names of two letters': 'Li Na',
  'five names': 'Nguyễn Văn Anh Tuấn Minh',
  patronymics: 'Abdul Rahman bin Abdullah al Saud',
  "the father's name with a particle": 'Siti binti Ahmad',
  'an article with a hyphen': 'Khalid ibn al-Walid',
  'letters of a transcription': 'Muhammad ʿAbd al-Raḥmān',
  'a title, an initial and a particle': 'Dr. Jane M. van der Doe-Smith',
  'two titles': 'Prof. Dr. Hans Müller',
  'a degree': 'Jane Doe, PhD',
  'a number': 'John Doe III',
  'a generation': 'John Doe Jr.',
  'an Irish prefix': 'Seán Ó Briain',
  'a Scottish prefix': 'Ian McDonald',
  'a particle that is elided': "Aravinda d'Silva",
  'the same behind a hyphen': "Jean-Luc d'Arc",
  'the same with a typographic apostrophe': 'Anne-Marie de l’Épée',
  'an apostrophe inside': "Ngũgĩ wa Thiong'o",
  'an okina': 'Kealiʻi Doe',
  'an Uzbek letter that ends in a quotation mark': 'O‘ktam Mo‘minov',
  'initials alone': 'J. R. R. Doe',
  'a name that is a particle elsewhere': 'Ben',
  'a Balinese order of birth': 'Ni Luh Doe',
  'a hyphen that does not break': 'Jean‑Pierre Doe',
  'capitals alone': 'JANE DOE',
  Icelandic: 'Þórður Guðmundsdóttir',
  Turkish: 'İbrahim Öz',
  Cyrillic: 'Иван Петрович Сидоров',
  'Cyrillic with initials': 'Шевченко Т. Г.',
  Greek: 'Γιώργος Παπαδόπουλος',
  Armenian: 'Արամ Խաչատրյան',
  Georgian: 'გიორგი ბერიძე',
  Arabic: 'محمد بن سلمان آل سعود',
  Persian: 'نرگس محمدی',
  Hebrew: 'אבי כהן',
  'Hebrew with a hyphen': 'יוסף בן-דוד',
  Ethiopic: 'አበበ ቢቂላ',
  Devanagari: 'काव्य शर्मा',
  Bengali: 'সুমন',
  Gurmukhi: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  Tamil: 'ஆனந்த்',
  Telugu: 'తెలుగు రామ',
  Sinhala: 'සිංහල පෙරේරා',
  Thai: 'สมชาย ใจดี',
  Lao: 'ພອນ ສີ',
  Khmer: 'ភាសា ខ្មែរ',
  Burmese: 'ကောင်း',
  Tibetan: 'བསྟན་འཛིན་',
  'katakana with a middle dot': 'レオナルド・ディカプリオ',
  'katakana with a double hyphen': 'ジャン＝リュック・ピカール',
  'hiragana and ideographs': '林ゆかり',
  'ideographs without a space': '王小明',
  'ideographs with a middle dot': '艾哈迈德·哈桑',
  Hangul: '김 철수',
  'a party popper': 'Jane Doe 🎉',
  'a heart with a selector': 'Jane Doe ❤️',
  'a hand with a skin tone': 'Jane Doe 👋🏽',
  'joined emoji': 'Kim 👩🏽‍💻',
  'emoji on both sides': '★ Kim ★',
  'emoji in front': '🙏 Jane Doe',
  'a flag': 'Jane Doe 🇩🇪',
  'a heart of ASCII': 'Jane Doe <3',
  'raised arms': 'Jane Doe \\o/',
  'a smiley': 'Jane Doe ;-)',
  emphasis: '*Jane Doe*',
  'strong emphasis': '**Jane Doe**',
  underscores: '_Jane Doe_',
  'quotation marks': '“Jane Doe”',
  'a nick in the middle': 'Dwayne “The Rock” Johnson',
  'a company behind a middle dot': 'Kim · Example',
  'pronouns and a company': 'Jane Doe (they/them), Example',
  'a date': 'Jane Doe, 2026-08-01',
  'a year': 'Jane Doe © 2026',
  'the mark of a signed document': '/s/ Jane Doe',
  'two candidates': 'Alice & Bob',
  'two with a slash': 'Jane Doe / John van der Roe',
  'two in Spanish': 'Juana Roe y Pedro Doe',
  'two with surnames': 'Jane Doe and John Roe',
  'two with particles': 'Ursula von der Doe & Charles Roe',
  'three candidates': 'Jane, John and Ann',
}

const cases = Object.entries(names).flatMap(([what, name]) => Object.entries(places).map(([where, place]) => ({what, name, where, text: place(name)})))

test.each(cases)('a name with $what signs $where: $name', ({name, text}) => {
  expect(read(text).signature?.text).toBe(name)
})

/** Names that could be other words as well: where a closing or the file's name says so. */
const doubtful = ['bell hooks', 'fei long wang', 'will.i.am', 'George Best', 'An Nguyen', "'t Hooft", 'Doe, Jane', 'I Made Doe', 'jdoe', 'Nova']

test.each(doubtful.flatMap((name) => ['Thanks,', 'Yours sincerely,', '--', 'धन्यवाद,', '谢谢', 'Thanks! 🎉'].map((closing) => [name, closing])))(
  '“%s” signs below “%s”',
  (name, closing) => {
    expect(read(`${prose}\n\n${closing}\n${name}\n`).signature?.text).toBe(name)
  },
)

const noNames =
  `Thanks for your consideration!|Cordially|Slán|Medaase|Herzliche Grüße|Vinaka vakalevu|Saluti|Thank you all for reading!|THANK YOU|Many Thanks|Thanks & Regards|Danke & Gruß|Yours Truly,|Vielen Dank|Merci à tous
  谢谢|谢谢大家！|ありがとうございます|よろしくお願いいたします。|감사합니다|धन्यवाद।|ধন্যবাদ|நன்றி|ขอบคุณครับ|شكرا لكم|תודה לכולם|Спасибо|Ευχαριστώ|Indri|2026-08-01
  Nova|Nova PTL|Nova Team|The Nova Team|Nova & Placement|Docs & Tests|More Testing|Stable Branches|Key Priorities|Next Steps|In Summary|TL;DR|TODO|OK|EOF|Amen
  August 2026|Example Corp|Example Cloud|Red Hat|Your Name|Elect Jane Doe|Jane Doe for PTL!|I am Jane|Sent from my Phone|IRC: jdoe|IRC nick: jdoe|jane@example.org
  https://example.org/jane|🎉|<3|\\o/|* * *|References|Links:|onwards together|Go Nova!|Happy hacking!|See you in Berlin|> Jane Doe|Berlin, Germany`
    .split(/[|\n]/)
    .map((line) => line.trim())

test.each(noNames)('“%s” at the end signs nothing', (line) => {
  expect(read(`${prose}\n\n${line}\n`).signature).toBeNull()
})

test.each([
  ['a nick behind a closing and a dash', 'Cheers, -jd', 'Cheers, -jd'],
  ['a nick behind a closing', 'Thanks, jd', 'Thanks, jd'],
  ['a name in emphasis above a role in emphasis', '*Jane Doe*\n_Nova core_', '*Jane Doe*'],
  ['the same below a closing', 'Thanks,\n**Jane Doe**\n*Nova core, Example Corp*', '**Jane Doe**'],
  ['a name above a contact line that ends in a colon', 'Jane Doe\nMy blog:\nhttps://example.org/jane', 'Jane Doe'],
])('%s signs', (_what, end, text) => {
  expect(read(`${prose}\n\n${end}\n`).signature?.text).toBe(text)
})

test.each([
  ...['References', 'References:', '## References', '**References**:', '[References]', 'REFERENCES:', 'Links', 'Links:', '## Links:', 'Notes', 'Notes:'],
  ...['Footnotes:', 'Refs:', 'See also:', 'Sources:', 'Further reading:', 'Some links:', 'What I wrote about this:', 'References\n----------', '---'],
])('a name signs above “%s”', (title) => {
  for (const references of ['[1] https://example.org/a', '\n[1] A talk: https://example.org/a', '* https://example.org/a\n* https://example.org/b'])
    expect(read(`${prose} [1]\n\nThanks,\nJane Doe\n\n${title}\n${references}\n`).signature?.text, references).toBe('Jane Doe')
})

test.each(['*', '-', '1.'])('a name signs behind a list whose items are paragraphs apart (%s)', (bullet) => {
  const next = bullet === '1.' ? '2.' : bullet
  expect(read(`My goals:\n\n${bullet} Upgrades\n\nThey should be easy.\n\n${next} Gate\n\nJane Doe\n`).signature?.text).toBe('Jane Doe')
})

test.each(['> Please run again!\n>\n> -- \n> John Smith', 'John wrote:\n\n> Please run again!\n> John Smith'])('what is quoted signs nothing', (end) => {
  expect(read(`${prose}\n\n${end}\n`).signature).toBeNull()
})
