import {expect, test} from 'vitest'
import {garbledIn} from '../../src/text/garbled/garbled-in.js'
import {Source} from '../../src/text/source.js'

/** What is taken for broken in a text, `written → meant`; `?` where that is only likely. */
function garbled(text: string, path = 'statement.txt'): string[] {
  return garbledIn(new Source(path, text)).map(
    ({start, end, meant, isCertain}) => `${JSON.stringify(text.slice(start, end)).slice(1, -1)} →${isCertain ? '' : '?'} ${JSON.stringify(meant).slice(1, -1)}`,
  )
}

const long = 'I would like to keep on helping everybody here with reviews and docum'

test.each([
  ['I&#39;m in', ["&#39; → '"]],
  ['caf&eacute; and na&iuml;ve', ['&eacute; → é', '&iuml; → ï']],
  ['Nova&amp;nbsp;is fun', ['&amp;nbsp; →  ']],
  ['R&amp;D', ['&amp; → &']],
  ['&quot;stable&quot;', ['&quot; → \\"', '&quot; → \\"']],
  ['we &ndash; all of us', ['&ndash; →? –']],
  ['&lt;jane@example.org&gt;', ['&lt; → <', '&gt; → >']],
  ['it&#x2019;s, it&#8217;s', ['&#x2019; → ’', '&#8217; → ’']],
  ['&Aring;sa &Scaron;imek &Lstrok;ukasz', ['&Aring; → Å', '&Scaron; → Š', '&Lstrok; → Ł']],
  ['zero&#8203;width', ['&#8203; → ']],
  ['I\\u2019m', ['\\\\u2019 → ’']],
  ['caf\\u00e9 \\u{1F600}', ['\\\\u00e9 → é', '\\\\u{1F600} →? 😀']],
  ['fun\\ud83d\\ude00', ['\\\\ud83d\\\\ude00 → 😀']],
  ['it\\xe2\\x80\\x99s', ['\\\\xe2\\\\x80\\\\x99 → ’']],
  ['Jos\\xe9 said', ['\\\\xe9 →? é']],
  ["I\\'m sure you don\\'t", ["\\\\' → '", "\\\\' → '"]],
  ['I led it.\\nNow I will go on.', ['\\\\n → \\n']],
  ['My goals:\\n\\n* upgrades\\n* tests', ['\\\\n\\\\n → \\n\\n']],
  [`${long}=\nentation.`, ['=\\n → ']],
  ['I have been a reviewer of Nova for =\nthree cycles.', ['=\\n →? ']],
  ['I have been a reviewer of Nova for =\r\nthree cycles, and would like to =\r\ngo on.', ['=\\r\\n → ', '=\\r\\n → ']],
  ['I?m sure, I don?t and they?re not', ["? → '", "? → '", "? → '"]],
  ['the project?s gate', ["? →? '"]],
  ['we?ll keep the project?s gate, it’s ours', ['? → ’', '? → ’']],
  ['a na?ve r?sum? of the caf?s', ['na?ve →? naïve', 'r?sum? →? résumé', 'caf?s →? cafés']],
  ['the prоject', ['prоject → project']],
  ['Οpenstack and teѕtѕ', ['Οpenstack → Openstack', 'teѕtѕ → tests']],
  ['𝐆𝐨𝐚𝐥𝐬 and 𝘨𝘰𝘢𝘭𝘴', ['𝐆𝐨𝐚𝐥𝐬 → Goals', '𝘨𝘰𝘢𝘭𝘴 → goals']],
  ['Ｇｏａｌｓ', ['Ｇｏａｌｓ → Goals']],
  ['the ﬁrst oﬃce', ['ﬁrst → first', 'oﬃce → office']],
])('broken: %s', (text, expected) => {
  expect(garbled(text)).toEqual(expected)
})

test.each([
  ...['AT&T; and more', 'Q & A; then', 'the `&amp;` of HTML', 'write "&amp;" instead', '“&nbsp;”', 'x &int; y', 'f(&mu;)', 'R&D;', '&bogus;'],
  ...['https://example.org/?a=b&amp;c=d', 'see ?a=b&amp;c', 'www.example.org/a&amp;b', 'a=b&amp;c=d in the query'],
  ...[
    '`\\u2019`',
    'print("a.\\nB")',
    "the code '\\n'",
    'C:\\new\\Users',
    'D:\\n\\New',
    '\\\\u2019',
    'the pattern \\w+\\.\\d',
    'a.\\name',
    'grep foo\\|bar',
    'the “\\n”',
  ],
  ...['$ sed s/a/b\\u2019/', 'LaTeX has \\u{a} for that', '\\alpha and \\xi'],
  ...[
    'Why?Because',
    'is it fun?so I think',
    'colou?rs',
    'https?://',
    'files?',
    'example.org/a?s=1',
    'what? me',
    'Really?!',
    'a?b:c',
    '?q=1',
    'argv[1]',
    'plugin?(s)',
    'no?t',
  ],
  ...['FOO=\nbar', 'export FOO=\nbar', '========\nTitle', 'a = b =\nc', `${long}==\nx`, 'The configuration option is called debug=\n\nand more', 'x='],
  ...[
    '100 µs, 5 μs, 3 kΩ, ΔT, β-test, α1',
    'проект и команда',
    'Я люблю OpenStackа и проекты',
    'Ελλάδα',
    'а команда',
    'ЯMAHA',
    'Иван Ivanov',
    'Hα and Lyβ',
    'λ-calculus',
  ],
  ...['𝑥 is a variable', '𝐱²', 'ℕ and ℝ', 'Ｎｏｖａの候補', '１．', 'Åse', 'ℹ️ info', '™', 'é'],
])('right as it is: %s', (text) => {
  expect(garbled(text)).toEqual([])
})

test('in Markdown a character reference is legal, and one that was escaped twice is not', () => {
  expect(garbled('I&#39;m with R&amp;D, caf&eacute;.', 'statement.md')).toEqual([])
  expect(garbled('I&amp;#39;m at the caf&amp;eacute;.', 'statement.md')).toEqual(["&amp;#39; → '", '&amp;eacute; → é'])
})

test('code between fences is left alone', () => {
  expect(garbled('```\nI&#39;m \\u2019 don?t\n```\n\nI?m.')).toEqual(["? → '"])
})

test('the search takes time in proportion to the text', () => {
  const text = ['&amp;', 'a?', '\\u20', '\\n', 'word ', '=\n', 'о', 'aо', '𝐆', '`', '("'].map((part) => part.repeat(20_000)).join('\n')
  expect(() => garbled(text)).not.toThrow()
})
