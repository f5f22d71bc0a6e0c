import {expect, test} from 'vitest'
import encoding from '../../rules/encoding.js'
import readableText from '../../rules/readable-text.js'
import spelling from '../../rules/spelling.js'
import {findingsOf, reportsOf} from '../../src/lint/rule-examples.js'

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])))

test('a file in Windows-1252 is reported once, where the first character beyond ASCII stands', () => {
  expect(reportsOf(encoding, bytes('One\nJos', 0xe9, ' said it', 0x92, 's fine.\n'))).toEqual([
    '2:4-2:5: The file is saved as Windows-1252, not as UTF-8; save it as UTF-8, or let `--fix` rewrite the whole file.',
  ])
})

test('bytes that mean nothing are reported once, without a guess and without a repair', () => {
  const text = bytes('What', 0x81, 0x8d, 0x8f, 0x90, 0x9d, '? I do not know', 0x81, ', nor does anybody else here.')
  expect(reportsOf(encoding, text)).toEqual([
    '1:5-1:10: The file is not saved as UTF-8 (6 bytes cannot be read, the first one here); it is damaged, or its encoding could not be recognised. Open it in the editor that you wrote it in, check that every character is right, and save it as UTF-8. `--fix` leaves it as it is.',
  ])
  expect(findingsOf(encoding, text)[0]?.fix).toBeUndefined()
})

test('a stray byte in a file that is UTF-8 is told as one, with what it would be in Windows-1252', () => {
  const [first, ...others] = reportsOf(encoding, bytes('José Müller says that it', 0x92, 's fine.'))
  expect(others).toEqual([])
  expect(first).toBe(
    '1:25-1:26: The byte 0x92 (“’” in Windows-1252) here is not UTF-8, though the rest of the file is; type this character again and save the file as UTF-8. `--fix` leaves it as it is.',
  )
  expect(reportsOf(encoding, bytes('José says “it', 0x92, 's fine, don', 0x92, 't we”.'))[0]).toContain(
    '2 bytes, the first one here 0x92 (“’” in Windows-1252), are not UTF-8, though the rest of the file is; type these characters again',
  )
})

test('a file in UTF-16 is reported once', () => {
  const text = Uint8Array.from([0xff, 0xfe, ...[...'I stand.'].flatMap((character) => [character.charCodeAt(0), 0])])
  expect(reportsOf(encoding, text)).toEqual(['1:1-1:1: The file is saved as UTF-16, not as UTF-8; save it as UTF-8, or let `--fix` rewrite the whole file.'])
})

test('all characters that were misread are one finding, with one repair', () => {
  const [finding, ...others] = findingsOf(encoding, 'Itâ€™s fine, cafÃ©, Ã¼ber, â€œquotedâ€, donÂ´t.')
  expect(others).toEqual([])
  expect(finding?.message).toContain('and 5 more places like it')
  expect(finding?.fix?.map(({text}) => text)).toEqual(['’', 'é', 'ü', '“', '”', '´'])
})

test.each(['«AMANHÃ» e “IRMÃ”', 'NÃO, IRMÃ³ E AMANHÃ…', 'ÂNGELA e CÂMARA', 'Straße, Ærø, Łódź'])('right as it is: %s', (text) => {
  expect(reportsOf(encoding, text)).toEqual([])
})

test.each(['José wrote â€™ for an apostrophe', 'We fixed “Ã©” in 漢字'])('what a text may show on purpose is not repaired: %s', (text) => {
  const findings = findingsOf(encoding, text)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.fix).toBeUndefined()
})

test('a misread mark that is lost for good has no repair', () => {
  const [finding] = findingsOf(encoding, 'It ï¿½s')
  expect(finding).toMatchObject({actual: 'ï¿½'})
  expect(finding?.fix).toBeUndefined()
})

test('a file over the limit is told with its size', () => {
  expect(reportsOf(readableText, new Uint8Array(70_000).fill(97))).toEqual([
    '1:1-1:1: The file has 69 KiB, and the limit is 64 KiB; shorten it, or check that it is the right file.',
  ])
})

const replaced = [
  'I rebiew it &ndash;prjoect&eacute; with you.',
  'It\\u2019srevew is good.',
  'The don?t and prjoect?s are here.',
  'I will lead the prоjetc here.',
  'My 𝐆𝐨𝐚𝐥𝐬wrogn for you.',
  'I would like to keep on helping everybody here with reviews and docmu=\nentatoin.',
]

test.each(replaced)('what follows from replaced characters is not reported as misspelled as well: %s', (text) => {
  const broken = findingsOf(encoding, text).flatMap(({position}) => [position.start.offset ?? 0])
  expect(broken.length).toBeGreaterThan(0)
  const words = findingsOf(spelling, text).map(({actual}) => actual)
  expect(words).toEqual(text.includes('rebiew') ? ['rebiew'] : [])
})

test('what is certain is an error with a repair, and what is likely a warning with a suggestion', () => {
  const [certain, likely] = findingsOf(encoding, 'It&#39;s &ndash; fun.')
  expect(certain).toMatchObject({fix: [{start: 2, end: 7, text: "'"}]})
  expect(certain?.suggestion).toBeUndefined()
  expect(likely).toMatchObject({suggestion: [{start: 9, end: 16, text: '–'}]})
  expect(likely?.fix).toBeUndefined()
  expect(likely?.message).toContain('probably "–"')
})

test('a line end that was escaped becomes one as the file has them', () => {
  expect(findingsOf(encoding, 'Hello,\r\n\r\nI led it.\\nNow I go on.\r\n')[0]?.fix).toMatchObject([{text: '\r\n'}])
})
