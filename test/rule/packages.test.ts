import type {Nodes as MarkdownNodes} from 'mdast'
import type {Nodes as ProseNodes} from 'nlcst'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {beforeEach, describe, expect, test, vi} from 'vitest'

/**
 * What the packages of unified, remark-lint and retext say, counts: each is replaced by one that can be made to say nothing, or the
 * opposite of what it would say, and then the findings are others.
 */
const turned = vi.hoisted(() => ({name: '', how: 'nothing'}))

type Node = MarkdownNodes | ProseNodes

/** A plug-in that says what another one does, until it is turned round. */
async function turnable(name: string, original: () => Promise<unknown>) {
  const {default: plugin} = (await original()) as {default: Plugin<[unknown?]>}
  const replacement: Plugin<[unknown?], Node> = (options) => (tree: Node, file: VFile) => {
    const own = new VFile({value: String(file)})
    unified()
      .use([[plugin, options]])
      .runSync(tree, own)
    if (turned.name !== name) file.messages.push(...own.messages)
    else if (turned.how === 'opposite') sayOfOthers(tree, file, own)
  }
  return {default: replacement}
}

/** Reports every word and every reference of which another file has no message. */
function sayOfOthers(node: Node, file: VFile, {messages}: VFile): void {
  if (['WordNode', 'definition', 'linkReference'].includes(node.type)) {
    const actual = textOf(node)
    const isSaid = messages.some(({place, actual: word}) => (place && 'start' in place ? place.start.offset === node.position?.start.offset : word === actual))
    if (!isSaid) Object.assign(file.message('turned round', {place: node.position}), {actual, expected: ['turned']})
  } else if ('children' in node) for (const child of node.children) sayOfOthers(child, file, {messages} as VFile)
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

vi.mock('retext-spell', (original) => turnable('retext-spell', original))
vi.mock('retext-repeated-words', (original) => turnable('retext-repeated-words', original))
vi.mock('retext-indefinite-article', (original) => turnable('retext-indefinite-article', original))
vi.mock('remark-lint-no-undefined-references', (original) => turnable('remark-lint-no-undefined-references', original))
vi.mock('remark-lint-no-duplicate-definitions', (original) => turnable('remark-lint-no-duplicate-definitions', original))
vi.mock('remark-lint-no-unused-definitions', (original) => turnable('remark-lint-no-unused-definitions', original))
vi.mock('unified-lint-rule', async (original) => {
  const {lintRule} = await original<typeof import('unified-lint-rule')>()
  const replacement: typeof lintRule = (meta, rule) => {
    const isTurned = turned.name === 'unified-lint-rule'
    const {origin, url = null} = typeof meta === 'string' ? {origin: meta} : meta
    return lintRule({origin: isTurned ? 'other:rule' : origin, url}, (tree, file, options) =>
      isTurned && turned.how === 'nothing' ? undefined : rule(tree, file, options, () => undefined),
    )
  }
  return {lintRule: replacement}
})

const {createLinter} = await import('../../src/api/index.js')
const {default: nominationLint} = await import('../../src/remark/index.js')

beforeEach(() => {
  turned.name = ''
})

/** The findings of some rules, `rule line:column`. */
async function findings(text: string, rules: readonly string[], path: string): Promise<string[]> {
  const {files} = await createLinter().lintText(text, path)
  return files.flatMap(({messages}) => messages.filter(({ruleId}) => rules.includes(ruleId)).map((each) => `${each.ruleId} ${each.line}:${each.column}`))
}

const cases: readonly (readonly [name: string, rule: string, bad: string, found: string])[] = [
  ['retext-spell', 'spelling', 'We keep teh gate green.\n', 'spelling 1:9'],
  ['retext-repeated-words', 'repeated-words', 'We keep the the gate green.\n', 'repeated-words 1:9'],
  ['retext-indefinite-article', 'indefinite-article', 'We keep an stable gate.\n', 'indefinite-article 1:9'],
  [
    'remark-lint-no-undefined-references',
    'reference-undefined',
    'We keep the gate green [1] as well [2].\n\n[2]: https://example.org/b\n',
    'reference-undefined 1:24',
  ],
  [
    'remark-lint-no-duplicate-definitions',
    'reference-duplicate',
    'See [1].\n\n[1]: https://example.org/a\n[1]: https://example.org/b\n',
    'reference-duplicate 4:1',
  ],
  ['remark-lint-no-unused-definitions', 'reference-unused', 'See [1].\n\n[1]: https://example.org/a\n[2]: https://example.org/b\n', 'reference-unused 4:1'],
  ['unified-lint-rule', 'placeholder', 'I run for [your team].\n', 'placeholder 1:11'],
]

describe.each(['jane@example.org', 'statement.md'])('in %s', (path) => {
  test.each(cases)('the verdict of %s decides %s', async (name, rule, text, found) => {
    expect(await findings(text, [rule], path)).toEqual([found])
    turned.name = name
    turned.how = 'nothing'
    expect(await findings(text, [rule], path)).toEqual([])
    turned.how = 'opposite'
    expect(await findings(text, [rule], path)).not.toContain(found)
  })
})

describe('what the linter itself suspects is right where the package says so', () => {
  test.each([
    ['retext-repeated-words', 'repeated-words', 'I hear Duran Duran at work.\n'],
    ['retext-indefinite-article', 'indefinite-article', 'It is a one-time job.\n'],
    ['retext-spell', 'spelling', 'Our Cluod is large.\n\nWhat IRC: cluod does is right.\n'],
  ])('%s', async (name, rule, text) => {
    expect(await findings(text, [rule], 'statement')).toEqual([])
    turned.name = name
    turned.how = 'opposite'
    expect(await findings(text, [rule], 'statement')).not.toEqual([])
  })
})

test('names and severities are those that unified-lint-rule gives', () => {
  const idsOf = () =>
    unified()
      .use(remarkParse)
      .use(remarkStringify)
      .use(nominationLint)
      .processSync('We keep teh gate green.')
      .messages.map(({ruleId, source}) => `${source}:${ruleId}`)
  expect(idsOf()).toContain('nomination-lint:spelling')
  turned.name = 'unified-lint-rule'
  turned.how = 'opposite'
  expect(new Set(idsOf())).toEqual(new Set(['other:rule']))
})
