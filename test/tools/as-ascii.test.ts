import {expect, test} from 'vitest'
import {asAscii} from '../../tools/as-ascii.js'

test('a script in ASCII matches what the script matches', () => {
  const script = '/^[’“–😀]+$/u.test(text)'
  const ascii = asAscii(script)
  expect(ascii).toMatch(/^[ -~]+$/)
  const matches = new Function('text', `return ${ascii}`)
  expect(['’“–', '😀', 'u2019'].map((text) => matches(text))).toEqual([true, true, false])
})

test('a backslash before a character that is not ASCII would escape the escape, and is refused', () => {
  expect(() => asAscii('/\\’/')).toThrow('before ’')
})
