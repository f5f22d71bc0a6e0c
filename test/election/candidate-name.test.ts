import {describe, expect, test} from 'vitest'
import {addressIn, isAddress} from '../../src/community/openstack/candidate-name.js'

describe('an address', () => {
  test.each([
    'jane@example.org',
    'jane.doe+vote@mail.example.co.uk',
    "o'hara@example.org",
    'jane..doe@example.org',
    'žofie@příklad.cz',
    '李@例子.中国',
    'jane@1und1.example',
    'jane@example.zip',
    'jane@example.md',
    'jane@md.example.org',
    'jane~1@example.org',
    'иван@пример.рф',
    'Ιωάννης@παράδειγμα.gr',
    'jan\u0065\u0301@example.org',
  ])('is %s', (name) => expect(isAddress(name)).toBe(true))

  test.each([
    'jane',
    'jane.txt',
    '@example.org',
    'jane@',
    'jane@example',
    'jane@example.org.md',
    'jane@example.org.markdown',
    'jane@example.org.eml',
    'jane@example.org.',
    'jane@.example.org',
    'jane@-example.org',
    'jane@exam_ple.org',
    'jane@10.0.0.1',
    'jane@doe@example.org',
    ' jane@example.org',
    'jane@example.org ',
    'jane doe@example.org',
    'Copy of jane@example.org',
    'ja"ne@example.org',
    '.jane@example.org',
    'jane\u0007@example.org',
    'jane@example\u200b.org',
    'jane\u3164@example.org',
    'jane\u00a0doe@example.org',
    'j\u0430ne@example.org',
    'jane@ex\u0430mple.org',
    'j\u03b1ne@example.org',
    '\uff4aane@example.org',
    'jane\uff20example.org',
    '\u2018jane\u2019@example.org',
    '`jane`@example.org',
  ])('is not %j', (name) => expect(isAddress(name)).toBe(false))
})

describe('the address that is meant by', () => {
  test.each([
    ['jane@example.org~', 'jane@example.org'],
    ['#jane@example.org#', 'jane@example.org'],
    ['jane@example.org.txt', 'jane@example.org'],
    ['jane@example.org.YAML', 'jane@example.org'],
    ['jane@example.org.txt.bak~', 'jane@example.org'],
    ['jane@example.org.md', 'jane@example.org'],
    ['jane@example.md.md', 'jane@example.md'],
    ['<jane@example.org>.txt.MD~', 'jane@example.org'],
    ['<jane@example.org>', 'jane@example.org'],
    ['mailto:jane@example.org', 'jane@example.org'],
    ['jane\u0007@example.org', 'jane@example.org'],
    [' jane@example.org', 'jane@example.org'],
    ['Copy of jane@example.org', 'jane@example.org'],
    ['j\u0430n\u0435@example.org', 'jane@example.org'],
    ['\uff4aane@example.org', 'jane@example.org'],
    ['jane\u3164@example.org', 'jane@example.org'],
    ['jane@example.org (1)', 'jane@example.org'],
    ['jane@example.org - Copy', 'jane@example.org'],
    ['Jane Doe jane@example.org', 'jane@example.org'],
    ['Jane Doe <jane@example.org>', 'jane@example.org'],
  ])('%j is %s', (name, address) => {
    expect(isAddress(name)).toBe(false)
    expect(addressIn(name)).toBe(address)
  })

  test.each(['jane', 'jane.txt', 'jane@example', 'jane@doe@example.org', 'ja"ne@example.org', 'jane@example.org'])('%j is not known', (name) =>
    expect(addressIn(name)).toBeNull(),
  )
})
