import {describe, expect, test} from 'vitest'
import {placeIn} from '../support/place.js'
import {candidacyOf} from '../support/statement.js'

const goals = '\n\nMy goals:\n\n* Faster upgrades\n* More reviewers\n\nJane Doe\n'
const reportedIn = (text: string, folder = '2027.1/Nova') => {
  const {otherTeam, otherCycle} = candidacyOf(`${text}${goals}`, folder)
  return [otherTeam, otherCycle].flatMap((other) => (other ? [`${placeIn(text, other)} ${other.text}`] : []))
}

describe('a right title hides no wrong declaration, nor the other way round', () => {
  test.each([
    ['Nova PTL candidacy for Indri\n\nI would like to announce my candidacy for Nova PTL for the Gazpacho cycle.', '3:60 Gazpacho'],
    ['[election][nova] PTL candidacy for 2027.1\n\nHello, I am running for Nova PTL for the 2026.2 cycle.', '3:42 2026.2'],
    ['Nova PTL candidacy for Indri\n\nI would like to run for Cinder PTL.', '3:25 Cinder'],
    ['Nova PTL candidacy for Indri\n\nI would be honoured to serve as your Cinder PTL.', '3:38 Cinder'],
    ['Nova PTL candidacy for Indri\n\nI would be glad to serve as Nova PTL in the 2026.1 release.', '3:45 2026.1'],
    ['Cinder PTL candidacy for Indri\n\nI run for Nova PTL for the Indri cycle.', '1:1 Cinder'],
    ['Nova PTL candidacy for 2026.2\n\nI run for Nova PTL for the Indri cycle.', '1:24 2026.2'],
    ['Nova PTL candidacy for Indri\n\nHi all,\n\nI have decided to run for PTL of Cinder.', '5:34 Cinder'],
    ['Nova PTL candidacy for Indri\n\nI hereby nominate myself as Glance PTL.', '3:29 Glance'],
    ['Nova PTL candidacy for Indri\n\nPlease consider my candidacy for Cinder PTL.', '3:34 Cinder'],
    ['Nova PTL candidacy for Indri\n\nThis is my candidacy for the Gazpacho cycle.', '3:30 Gazpacho'],
    ['Nova PTL candidacy for Indri\n\nIf you elect me, I would be happy to serve as your Cinder PTL.', '3:52 Cinder'],
    ['Nova PTL candidacy for Indri\n\nI was a core reviewer for years, and I am running for Cinder PTL.', '3:55 Cinder'],
    ['Nova PTL candidacy for Indri\n\nI’d like to put my name forward for Nova PTL for Hibiscus.', '3:50 Hibiscus'],
    ['Nova PTL candidacy for Indri\n\nI would like to throw my hat into the ring for PTL in\nGazpacho.', '4:1 Gazpacho'],
    ['Hello all,\n\nJane Doe: Cinder PTL candidacy for Indri\n\nI run for Nova PTL.', '3:11 Cinder'],
    ['I run for Nova PTL for Indri. I am running for Cinder PTL.', '1:48 Cinder'],
    ['Nova PTL candidacy for Gazpacho and Indri\n\nI am running for Nova PTL in 2026.2.', '3:30 2026.2'],
  ])('%j', (text, place) => {
    expect(reportedIn(text)).toEqual([place])
  })

  test('both team and cycle', () => {
    const text = 'Nova PTL candidacy for Indri\n\nI want to continue as Cinder PTL for the Gazpacho cycle.'
    expect(reportedIn(text)).toEqual(['3:23 Cinder', '3:42 Gazpacho'])
  })

  test('says where the statement names its own', () => {
    const {otherTeam} = candidacyOf('Nova PTL candidacy\n\nI run for Cinder PTL.', '2027.1/Nova')
    expect(otherTeam?.against).toMatchObject({text: 'Nova', start: 0, end: 4})
  })
})

describe('the name and the number of a cycle contradict each other', () => {
  test.each([
    ['I am running for Nova PTL for the 2027.1 (Gazpacho) cycle.', '1:43 Gazpacho'],
    ['I am running for Nova PTL for the Hibiscus (2027.1) cycle.', '1:35 Hibiscus'],
    ['I am running for Nova PTL for the Gazpacho/2027.1 cycle.', '1:35 Gazpacho'],
    ['I am running for Nova PTL for the 2026.2 (Indri) cycle.', '1:35 2026.2'],
    ['I am running for Nova PTL for the 2026.2(Indri) cycle.', '1:35 2026.2'],
    ['Nova PTL candidacy for Indri\n\nMy plans for 2027.1 (Hibiscus) are small.', '3:22 Hibiscus'],
  ])('%j', (text, place) => {
    expect(reportedIn(text)).toEqual([place])
  })
})

describe('a sound statement may speak of other cycles and teams', () => {
  test.each([
    'I was Nova PTL for Gazpacho.',
    'I ran for Cinder in 2026.1.',
    'I ran for Cinder PTL in 2026.1 and lost.',
    'I served as Cinder PTL for two cycles.',
    'I have served as Nova PTL in Gazpacho and Hibiscus.',
    'When I announced my candidacy for Nova PTL for Gazpacho, I promised faster upgrades.',
    'My candidacy for the Gazpacho cycle promised three things.',
    'In my candidacy for Nova PTL in Hibiscus I listed four goals.',
    'As Cinder PTL I learnt to say no.',
    'I am also running for Cinder PTL.',
    'I am running for Cinder PTL as well.',
    'I am running for Cinder PTL too.',
    'I am also running for the Technical Committee.',
    'I am running for the Technical Committee in Hibiscus as well.',
    'I want to serve on the Technical Committee.',
    'If nobody else steps up, I would be happy to serve as Cinder PTL.',
    'I would be happy to serve as Cinder PTL one day.',
    'I would be happy to serve as Cinder PTL if nobody else does.',
    'I will continue to serve as Cinder PTL.',
    'I am not running for Cinder PTL this time.',
    'I never wanted to run for Cinder PTL.',
    'Bob is running for Cinder PTL, and I wish him luck.',
    'Please support Bob, who is running for Cinder PTL.',
    'I support the candidacy of Bob for Cinder PTL.',
    'I would like to thank Bob for serving as Nova PTL in Gazpacho.',
    'I thank everyone who voted for my candidacy in Hibiscus.',
    'People asked me why I am running for Cinder PTL.',
    'Am I running for Cinder PTL?',
    'In 2026.1 I wrote: “I am running for Nova PTL for the Gazpacho cycle.”',
    'Last year I said, I am running for Nova PTL for Hibiscus.',
    '> I am running for Nova PTL for the Gazpacho cycle.',
    'I would like to continue as Nova PTL in Hibiscus and on into Indri.',
    'I would like to continue as Nova PTL from 2026.2 into 2027.1.',
    'I am happy to work with Cinder on volumes in Indri as I did in Hibiscus.',
    'I would like to run for Nova PTL again, as in Gazpacho.',
    'I considered running for Cinder PTL.',
    'I thought of running for Cinder PTL in 2026.2.',
    'Instead of running for Cinder PTL I chose Nova.',
    'I could run for Cinder PTL, but my heart is with Nova.',
    'I would rather run for Nova PTL than for Cinder PTL.',
    'I have been asked to run for Cinder PTL.',
    'My earlier candidacies:\n\n* My candidacy for Gazpacho: https://example.org/1\n* Cinder PTL candidacy for 2026.2',
    'In Gazpacho (2026.1) and Hibiscus (2026.2) we made upgrades faster.',
    'We deprecated it in Hibiscus (2027.1 removes it).',
    'From Hibiscus/2026.2 to Indri/2027.1 little changes.',
    'The Hibiscus/2027.1 upgrades are tested.',
    'My goals differ from those of Cinder PTL candidates.',
    'Our candidate for the Gazpacho release was late.',
    'I want to be a bridge between Nova and Cinder, whose PTL I was in Hibiscus.',
    'I hope that Jane will run for Cinder PTL.',
    'I would be lying if I said I want to be Cinder PTL.',
    'I wanted to run for Cinder PTL in 2026.2.',
  ])('%j', (text) => {
    expect(reportedIn(`Nova PTL candidacy for Indri\n\nI am running for Nova PTL for the Indri cycle.\n\n${text}`)).toEqual([])
    expect(reportedIn(`I am running for Nova PTL for the 2027.1 (Indri) cycle. ${text}`)).toEqual([])
  })

  test('a statement for the committee may also stand for a team', () => {
    expect(reportedIn('TC candidacy\n\nI am running for the TC. I am running for Nova PTL.', '2027.1/TC')).toEqual([])
  })
})
