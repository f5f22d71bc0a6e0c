import {describe, expect, test} from 'vitest'
import {encoded, linted, statementOf} from './statements.js'

const lines = (bytes: Uint8Array, candidate: string) =>
  linted(bytes, candidate)
    .findings.filter(({ruleId}) => ruleId !== 'encoding')
    .map(({ruleId, message}) => `${ruleId}: ${message}`)

/** The one finding of the file, after a look that no other rule found what it does not find in the text as it was meant. */
function onlyFinding(text: string, bytes: Uint8Array, candidate = 'jane') {
  const findings = linted(bytes, candidate).findings.filter(({ruleId}) => ruleId === 'encoding')
  const meant = new Set(lines(new TextEncoder().encode(text), candidate))
  expect(lines(bytes, candidate).filter((line) => !meant.has(line))).toEqual([])
  expect(findings).toHaveLength(1)
  return findings[0]
}

describe('a statement in English with a name or marks that are not ASCII', () => {
  test.each([
    ['windows-1252', 'José García', 'jgarcia'],
    ['iso-8859-1', 'Zoë Müller', 'nobody'],
    ['iso-8859-1', 'Søren Kjær', 'soren'],
    ['windows-1252', 'François Lefèvre', 'flefevre'],
    ['windows-1252', 'Jürgen Häußler', 'juergen.haeussler'],
    ['iso-8859-15', 'Renée Öström', 'renee.ostrom'],
    // These letters are the same in both.
    ['windows-1250', 'Šárka Nováková', 'sarka.novakova'],
  ])('%s, %s: repaired as a whole', (encoding, name, candidate) => {
    const text = statementOf(name)
    const bytes = encoded(text, encoding)
    expect(onlyFinding(text, bytes, candidate)?.message).toContain('saved as Windows-1252')
    expect(Buffer.from(linted(bytes, candidate).fixed).toString()).toBe(text)
  })

  test.each([
    ['iso-8859-2', 'Jiří Dvořák', 'jiri.dvorak', 'Windows-1250 or ISO-8859-2'],
    ['iso-8859-2', 'Gábor Erdős', 'gabor.erdos', 'Windows-1252 or Windows-1250'],
    ['windows-1250', 'Łukasz Jędrzejewski', 'lukasz.jedrzejewski', 'Windows-1250 or ISO-8859-2'],
    ['windows-1250', 'Ion Brătianu', 'ion.bratianu', 'Windows-1252 or Windows-1250'],
    ['windows-1254', 'Gökhan Işık', 'gokhan.isik', 'Windows-1254'],
    ['windows-1257', 'Jānis Bērziņš', 'janis.berzins', 'Windows-1257'],
    ['windows-1257', 'Jānis Smith', 'janis.smith', 'Windows-1252 or Windows-1257'],
    ['macintosh', 'José García', 'jose.garcia', 'Mac Roman'],
    ['macintosh', 'Luís Díaz', 'luis.diaz', 'Windows-1252 or Mac Roman'],
    ['cp850', 'José García', 'jose.garcia', 'CP850'],
    ['cp437', 'Zoë Müller', 'zoe.muller', 'CP850'],
    // Of so few bytes nobody can tell; a wrong name would be worse than none.
    ['windows-1251', 'Андрей Павлов', 'andrey', null],
    ['koi8-r', 'Андрей Павлов', 'andrey', null],
    ['cp866', 'Андрей Павлов', 'andrey', null],
    ['iso-8859-5', 'Андрей Павлов', 'andrey', null],
    ['windows-1253', 'Γιώργος Νικολάου', 'giorgos', null],
    ['windows-1255', 'דוד כהן', 'david', null],
    ['windows-1256', 'محمد حسن', 'mohammed', null],
    ['windows-1258', 'Nguyê\u0303n Văn', 'nguyen', null],
    ['gb18030', '张伟', 'zhang.wei', null],
    ['gbk', '王伟强', 'wang', null],
    ['big5', '陳大文', 'chan', null],
    ['shift_jis', '山田太郎', 'yamada', null],
    ['euc-jp', '山田太郎', 'yamada', null],
    ['euc-kr', '김철수', 'kim', null],
  ])('%s, %s: reported once, left as it is', (encoding, name, candidate, named) => {
    const text = statementOf(name)
    const bytes = encoded(text, encoding)
    const message = onlyFinding(text, bytes, candidate)?.message ?? ''
    expect(message).toContain(named === null ? 'its encoding could not be recognised' : `it is probably ${named}.`)
    expect(message).toContain('Open it in the editor that you wrote it in')
    expect(linted(bytes, candidate).fixed).toEqual(bytes)
  })

  test.each(['gb18030', 'macintosh', 'euc-kr'])('an apostrophe in %s is left as it is', (encoding) => {
    const text = statementOf('Jane Doe', 'don’t')
    const bytes = encoded(text, encoding)
    onlyFinding(text, bytes)
    expect(linted(bytes).fixed).toEqual(bytes)
  })

  test('the marks of Windows-1252 are read: bullets make a list, apostrophes make words', () => {
    const text = statementOf('– Jane', 'don’t “really” …').replaceAll('* ', '• ')
    const bytes = encoded(text, 'windows-1252')
    expect(onlyFinding(text, bytes)?.message).toContain('saved as Windows-1252')
    expect(Buffer.from(linted(bytes).fixed).toString()).toBe(text)
  })
})

describe('a statement in another language', () => {
  const russian = 'Здравствуйте, я хотел бы возглавить команду Nova в следующем цикле. Я работал над проектом пять лет.\n'
  const greek = 'Γεια σας, θα ήθελα να ηγηθώ της ομάδας στον επόμενο κύκλο. Εργάστηκα στο έργο πέντε χρόνια.\n'
  const hebrew = 'שלום לכולם, אני רוצה להוביל את הצוות במחזור הבא. עבדתי על הפרויקט חמש שנים.\n'
  const arabic = 'مرحبا، أود أن أقود الفريق في الدورة القادمة. عملت في المشروع خمس سنوات.\n'
  const chinese = '大家好，我想在下一个周期担任项目负责人。我在这个项目上工作了五年，希望提高测试的质量。\n'
  const traditional = '大家好，我想在下一個週期擔任專案負責人。我在這個專案上工作了五年，希望提高測試的品質。\n'
  const japanese = 'こんにちは。次のサイクルでチームを率いたいと思います。私は五年間このプロジェクトに携わってきました。\n'
  const korean = '안녕하세요, 다음 주기에 팀을 이끌고 싶습니다. 저는 오년 동안 이 프로젝트에서 일했습니다.\n'

  test.each([
    ['windows-1251', russian, 'Windows-1251'],
    ['koi8-r', russian, 'KOI8-R'],
    ['cp866', russian, null],
    ['windows-1253', greek, 'Windows-1253'],
    ['windows-1255', hebrew, 'Windows-1255'],
    ['windows-1256', arabic, 'Windows-1256'],
    ['gb18030', chinese, 'GB 18030'],
    ['big5', traditional, 'Big5'],
    ['shift_jis', japanese, 'Shift_JIS'],
    ['euc-jp', japanese, 'EUC-JP'],
    ['euc-kr', korean, 'EUC-KR'],
  ])('%s: reported once, and nothing else is', (encoding, text, named) => {
    const bytes = encoded(text, encoding)
    const {findings, fixed, source} = linted(bytes)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain(named === null ? 'its encoding could not be recognised' : `it is probably ${named}.`)
    expect(source.unreadable).toEqual({kind: 'undecided'})
    expect(fixed).toEqual(bytes)
  })

  test.each([
    ['utf-16le', russian],
    ['utf-16be', russian],
    ['utf-16le', chinese],
    ['utf-16be', chinese],
    ['utf-16le', japanese],
    ['utf-16be', greek],
    ['utf-16le', statementOf('José García')],
    ['utf-16be', statementOf('Łukasz Jędrzejewski')],
  ])('%s without a byte order mark is read and repaired', (encoding, text) => {
    const bytes = encoded(text, encoding)
    expect(onlyFinding(text, bytes)?.message).toContain('saved as UTF-16')
    expect(Buffer.from(linted(bytes).fixed).toString()).toBe(text)
  })
})

const sound = statementOf('Jane Doe')

test.each([
  ['UTF-32', encoded(`\uFEFF${sound}`, 'utf-32le'), 'it is probably UTF-32'],
  ['UTF-32, big end first', encoded(`\uFEFF${sound}`, 'utf-32be'), 'it is probably UTF-32'],
  ['UTF-16 that is cut', encoded(`\uFEFF${sound}`, 'utf-16le').subarray(0, -1), 'The file is UTF-16, but it ends in the middle'],
  ['UTF-8 that is cut', Uint8Array.from([...Buffer.from(sound), 0xe2, 0x80]), 'The file is UTF-8, but it ends in the middle'],
  ['half of an emoji', Uint8Array.from([...Buffer.from(sound), 0xf0, 0x9f, 0x0a]), 'The file is UTF-8, but it ends in the middle'],
  ['an overlong form', Uint8Array.from([...Buffer.from(sound), 0xc0, 0xaf, 0x0a]), 'its encoding could not be recognised'],
  ['a lone surrogate', Uint8Array.from([...Buffer.from(sound), 0xed, 0xa0, 0x80, 0x0a]), 'its encoding could not be recognised'],
  ['Japanese mail of old', Buffer.from(`${sound}\x1B$B;3ED\x1B(B\n`), 'it is probably ISO-2022-JP'],
  [
    'two encodings in one file',
    Uint8Array.from([...Buffer.from(sound.replace('Jane', 'José')), 0x4a, 0xe9, 0x72, 0x0a]),
    'is not UTF-8, though the rest of the file is',
  ],
])('%s: reported once, left as it is', (_what, bytes, said) => {
  expect(onlyFinding(sound, bytes)?.message).toContain(said)
  expect(linted(bytes).fixed).toEqual(bytes)
})

test('a byte order mark and bytes of any other kind are no UTF-16', () => {
  const noise = Uint8Array.from([0xff, 0xfe, ...Array.from({length: 300}, (_, index) => (index * 7919 + (index >> 3) * 104729) & 0xff)])
  expect(linted(noise).findings.map(({ruleId}) => ruleId)).toEqual(['readable-text'])
})

test('columns of the first line are those of an editor, which counts no byte order mark', () => {
  const {findings} = linted(Buffer.from(`\uFEFFWe recieve it.\n${sound}`))
  expect(findings.map(({ruleId, position}) => `${ruleId} ${position.start.column}-${position.end.column}`)).toEqual(['encoding 1-1', 'spelling 4-11'])
})

test('nothing follows from characters that were misread', () => {
  const text = statementOf('JosÃ© GarcÃ\u00ADa', 'donÂ´t').replaceAll('* ', 'â€¢ ').replace('Hello', 'Itâ€™s fine, cafÃ©, Ã¼ber, â€œquotedâ€')
  const {findings, fixed} = linted(Buffer.from(text))
  expect(findings.map(({ruleId}) => ruleId)).toEqual(['encoding'])
  expect(Buffer.from(fixed).toString()).toBe(statementOf('José García', 'don´t').replaceAll('* ', '• ').replace('Hello', 'It’s fine, café, über, “quoted”'))
})

test('a statement that nobody signed is not signed by characters that broke in its text', () => {
  const text = statementOf('').replace('stop now', 'stop, which canâ€™t be what any of us would want to see').trimEnd()
  expect(linted(Buffer.from(text)).findings.map(({ruleId}) => ruleId)).toContain('signature')
})
