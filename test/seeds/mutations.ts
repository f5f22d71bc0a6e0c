import {createElection} from '../../src/community/openstack/create.js'
import {placeOf} from '../../src/community/openstack/place.js'
import {readNomination} from '../../src/nomination/read.js'
import {confirm} from '../../src/spelling/confirm.js'
import {decode} from '../../src/text/decode.js'
import {Document} from '../../src/text/document.js'
import {readSeed} from './seeds.js'

const election = createElection({openRelease: '2027.1'})

/** A fault that is put into a sound statement: the rule that must find it, and the text with it; null where it does not apply. */
export interface Mutation {
  readonly rule: string
  mutate(seed: Seed): string | null
}

/** A statement, and what is known of it. */
export interface Seed {
  readonly path: string
  readonly text: string
  readonly nomination: ReturnType<typeof readNomination>
}

/** Reads a seed as the linter does. */
export function openSeed(path: string): Seed {
  const source = decode(`seeds/candidates/${path}`, readSeed(path), undefined, confirm)
  return {path, text: source.text, nomination: readNomination(new Document(source), placeOf(source.path), election)}
}

/** All forms under which a statement may name its own cycle. */
function cycleForms({nomination: {cycle}}: Seed): RegExp {
  return new RegExp(`\\b(?:${[cycle?.name, cycle?.number].filter((form) => form != null).join('|')})\\b`.replaceAll('.', '\\.'), 'gi')
}

/** All forms under which a statement may name its own team. */
function teamForms({nomination: {team}}: Seed): RegExp {
  const forms = [team?.name ?? '', ...(team?.aliases ?? []), ...(team?.shortForms ?? [])]
  return new RegExp(`\\b(?:${forms.map((form) => form.replace(/[ _-]/g, '[\\s_-]?')).join('|')})\\b`, 'gi')
}

const entryLine = /^\[(\d+)\]:?\s+\S.*\n?/m
const marker = /^\s*(?:[*-]|\(?\w[.)])\s+(?=\S)/

/** The text with a change; null where nothing changed. */
function changed(text: string, after: string): string | null {
  return after === text ? null : after
}

/** By what each does to a statement. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'the signature is cut': {
    rule: 'signature',
    mutate: ({text, nomination: {signature}}) => signature && text.slice(0, signature.start) + text.slice(signature.end),
  },
  'the cycle is not named': {
    rule: 'cycle-named',
    mutate: (seed) => changed(seed.text, seed.text.replace(cycleForms(seed), 'coming')),
  },
  'it is another cycle': {
    rule: 'cycle-named',
    mutate: (seed) => changed(seed.text, seed.text.replace(cycleForms(seed), seed.nomination.cycle?.name === 'Mitaka' ? 'Liberty' : 'Mitaka')),
  },
  'it is another team': {
    rule: 'project-named',
    mutate: (seed) => (seed.nomination.team?.kind === 'team' ? changed(seed.text, seed.text.replace(teamForms(seed), 'Sahara')) : null),
  },
  'the list is flattened': {
    rule: 'goals-list',
    mutate: ({text, nomination: {goals}}) =>
      goals.form === 'bullets' || goals.form === 'numbered'
        ? text
            .split(/\r?\n/)
            .map((line) => line.replace(marker, '').trim())
            .join('\n')
            .replace(/\n\n(?=.)/g, '\n')
        : null,
  },
  'an entry is removed': {
    rule: 'reference-undefined',
    mutate: ({text}) => changed(text, text.replace(entryLine, '')),
  },
  'an entry stands twice': {
    rule: 'reference-duplicate',
    mutate: ({text}) =>
      changed(
        text,
        text.replace(entryLine, (line) => line + line.replace(/https:\S+/, 'https://example.org/other')),
      ),
  },
  'nothing cites an entry': {
    rule: 'reference-unused',
    mutate: ({text}) => (entryLine.test(text) ? `${text}[97] https://example.org/never-cited\n` : null),
  },
  'a link is broken': {
    rule: 'reference-link',
    mutate: ({text}) => changed(text, text.replace(/^(\[\d+\].*)https:\/\//m, '$1https//')),
  },
}
