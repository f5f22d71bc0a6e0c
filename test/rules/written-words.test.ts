import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {chooseEdits, encode} from '../../src/lint/fix/apply-edits.js'
import {findingsOf} from '../../src/lint/rule-examples.js'
import {Source} from '../../src/text/source.js'

const wordRules = rules.filter(({name}) => ['spelling', 'repeated-words', 'indefinite-article'].includes(name))

/** A statement after --fix-suggestions, as far as words go. */
function written(text: string): string {
  const source = new Source('candidates/2027.1/Nova/jane@example.org', text)
  const findings = wordRules.flatMap((rule) => findingsOf(rule, text))
  return Buffer.from(encode(source, chooseEdits(source, findings, true).edits)).toString()
}

describe('what is written keeps the case and the hyphens around it', () => {
  test.each([
    ['capitals inside a word', 'It reaches the vSwtich port.', 'It reaches the vSwitch port.'],
    ['a name without a capital', 'Set devsatck up, and the cloukitty client.', 'Set devstack up, and the cloudkitty client.'],
    ['a name with one', 'Set DevSatck up.', 'Set DevStack up.'],
    ['a name that has capitals inside', 'The Openstak team.', 'The OpenStack team.'],
    ['hyphens on one side', 'An upto-date image.', 'An up-to-date image.'],
    ['no hyphen', 'Keep it upto date.', 'Keep it up to date.'],
    ['a capital', 'It works. Developement goes on.', 'It works. Development goes on.'],
    ['all capitals', 'All UPCOMMING changes.', 'All UPCOMING changes.'],
    ['the pronoun', 'When i dont know, ihve no idea.', "When i don't know, ihve no idea."],
    ['a typographic apostrophe', 'The developper’s view.', 'The developer’s view.'],
    ['the name of the cycle', 'During the Indir cycle we met.', 'During the Indri cycle we met.'],
  ])('%s', (_, text, expected) => {
    expect(written(`${text}\n`)).toBe(`${expected}\n`)
  })
})

describe('a word is written, or left', () => {
  test.each([
    ['behind an article and a bracket', 'The (recieve) release.', 'The (receive) release.'],
    ['in quotation marks behind a capital', 'Our "upcomming" work.', 'Our "upcoming" work.'],
    ['in brackets behind a capital', 'In (seperate) cells.', 'In (separate) cells.'],
    ['in brackets behind a team', 'Nova (maintainance) is fine.', 'Nova (maintenance) is fine.'],
    ['for a doubled article', 'The the team.', 'The team.'],
    [
      'for a doubled word where a line ends, which still ends there',
      'I have earned the\nthe trust of\n  the the\n  the team.',
      'I have earned the\ntrust of\n  the\n  team.',
    ],
    ['for a doubled word with a line on each side', 'I have earned the\nthe\ntrust.', 'I have earned the\ntrust.'],
    ['not for a surname behind a title', 'Dr. Teh and J. Thier agree.', 'Dr. Teh and J. Thier agree.'],
    ['not for words that may follow themselves', 'I tell you you can do do it.', 'I tell you you can do do it.'],
    ['for a doubled pronoun', "Now I'm I'm sure.", "Now I'm sure."],
    ['for a doubled noun in a sentence', 'Our unit test test coverage grows.', 'Our unit test coverage grows.'],
    ['for an article', 'It is a open tool and an great one.', 'It is an open tool and a great one.'],
    ['for what many get wrong', 'They dont mind alot of it.', "They don't mind a lot of it."],
  ])('%s', (_, text, expected) => {
    expect(written(`${text}\n`)).toBe(`${expected}\n`)
  })
})

describe('nothing is written', () => {
  test.each([
    ['where another form of a known word may be meant', 'Improve our integrational tests, which we improvemed.'],
    ['for an abbreviation', 'It is a dep of a dep.'],
    ['for a compound', 'We share the nodesets of the gate.'],
    ['for what stands with a capital elsewhere', 'These are Bareon and Packetary. Bareon is a fork.'],
    ['for derivations', 'We keep protectables while productifying it.'],
    ['for a g left to its apostrophe', "It was a rockin' cycle."],
    ['for a word drawn out', 'I am reeeally proud of it.'],
    ['where two words are as near', 'Some of this is trival knowledge.'],
    ['for a client that could be made of known words', 'The ironic-webclint of the team.'],
    ['where `and` may be meant', 'It serves many areas an groups.'],
    ['where a plural stands behind an article', 'We found a issues list.'],
    ['for a sound', 'Coo coo, said the dove.'],
    ['for a clause that ends with a word that begins the next', 'What the next steps are are not unique, and the state that we live in in public.'],
    ['for the place in a series', 'The ith node fails for the nth time.'],
    ['for a plural that no list has', 'We write «guillemets» here.'],
    ['for a nick behind a name', 'It was Mark (marrk) who wrote it, and Jim Doe (jimd).'],
    ['where `In` may be meant', 'Im the end, Im glad.'],
    ['for possessives of a plural', 'We know the candidatess voting record.'],
    ['for a name at the start of a sentence', 'It works. Lutterman is a fork of it.'],
    ['for a term that is written twice', 'The stackup is new, and each stackup grows.'],
  ])('%s', (_, text) => {
    expect(written(`${text}\n`)).toBe(`${text}\n`)
  })
})
