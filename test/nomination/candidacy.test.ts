import {describe, expect, test} from 'vitest'
import {read} from '../support/read.js'
import {candidacyOf} from '../support/statement.js'

describe('a lone statement stands for the team and the cycle that it says', () => {
  test.each([
    ['I would like to announce my candidacy for Nova PTL for the Ocata cycle.', 'Nova', 'Ocata'],
    ['I nominate myself as the PTL of Heat for the 2026.1 cycle.', 'Heat', 'Gazpacho'],
    ['I am running for re-election as the OpenStackClient PTL in Train.', 'OpenStackClient', 'Train'],
    ['I would like to throw my hat into the ring for another term as PTL of the QA team in Pike.', 'Quality Assurance', 'Pike'],
    ['I’d like to put my name forward for Swift PTL for Stein.', 'Swift', 'Stein'],
    ["I'm happy to serve as Zaqar's PTL during the upcoming Rocky cycle.", 'Zaqar', 'Rocky'],
    ['Please consider me for the role of Cinder PTL in the Xena cycle.', 'Cinder', 'Xena'],
    ['I want to continue as PTL of OpenStack-Helm for the Wallaby release.', 'OpenStack-Helm', 'Wallaby'],
    ['Kolla PTL candidacy - Zed\n\nHello.', 'Kolla', 'Zed'],
    ['I am standing for a seat on the OpenStack Technical\nCommittee.', 'Technical Committee', null],
    ['This is my self-nomination to the TC for Yoga.', 'Technical Committee', 'Yoga'],
    ['I was PTL of Cinder in Newton. I would like to run for the Manila PTL position for Ocata.', 'Manila', 'Ocata'],
    ['My candidacy as Chef OpenStack PTL for the Liberty/Mitaka release', 'OpenStack Chef', 'Mitaka'],
    ['For Ocata I want to mend the tests of Ironic.\n\nIronic needs it.', 'Ironic', 'Ocata'],
    ['I would like to lead this team.', null, null],
    ['I stand for Nova for Indri.\n\n* write more documentation', 'Nova', 'Indri'],
    ['I was elected in Newton.', null, null],
    ['Newton is faster than Liberty.\n\nThese are the goals I have in mind that I would like to reach during the Ocata cycle.', null, 'Ocata'],
    ['Newton did not go as well as it could have and I would like to make changes in Ocata.', null, 'Ocata'],
    ['In Newton I would like to mend the gate.\n\nI hope that it lasts until Ocata and Pike.', null, 'Newton'],
    ['Going forward into Newton and Ocata, these are the things I would like to see.', null, 'Newton'],
    ['I would like to lead this team from my desk in Victoria, British Columbia.', null, null],
  ])('%j', (text, team, cycle) => {
    const candidacy = candidacyOf(text, null)
    expect([candidacy.team?.name ?? null, candidacy.cycle?.name ?? null]).toEqual([team, cycle])
  })
})

describe('a statement in the wrong folder stands for another team', () => {
  test.each([
    ['ocata/Nova', 'My candidacy for Heat PTL.', 'Heat'],
    ['ocata/Nova', 'I have long worked on Nova.\n\nI would like to run for PTL of Neutron.', 'Neutron'],
    ['ocata/Nova', 'I announce my candidacy for the Technical Committee.', 'Technical Committee'],
    ['ocata/TC', 'I announce my candidacy for Nova PTL.', 'Nova'],
    ['ocata/TC', 'I served on the TC before. I want to continue as PTL of Glance.', 'Glance'],
  ])('%s: %j', (folder, text, team) => {
    expect(candidacyOf(text, folder).otherTeam?.team.name).toBe(team)
  })
})

describe('a mention of another team is no candidacy for it', () => {
  test.each([
    ['ocata/Nova', 'I run for Nova PTL. I am also running for PTL of Placement.'],
    ['ocata/Nova', 'I was PTL of Heat. I want to continue as your PTL.'],
    ['ocata/Nova', 'I served as Heat PTL and would like to be PTL again.'],
    ['ocata/Nova', 'In my candidacy for Heat PTL I promised much.'],
    ['ocata/Nova', 'I am not running for Heat PTL.'],
    ['ocata/Nova', 'If anyone runs for Heat PTL I will help.'],
    ['ocata/Nova', 'I run for PTL again and I want to serve on the Technical Committee.'],
    ['ocata/Nova', 'This is my candidacy for PTL. Heat and Neutron depend on us.'],
    ['ocata/TC', 'I am the PTL of Nova. My candidacy for the TC follows from that.'],
    ['ocata/TC', 'I currently serve as PTL of Nova and nominate myself.'],
    ['ocata/Release_Management', 'My candidacy for the next release.'],
    ['ocata/Gardening_Club', 'My candidacy for Heat PTL.'],
  ])('%s: %j', (folder, text) => {
    expect(candidacyOf(text, folder).otherTeam).toBeNull()
  })
})

describe('a stale statement stands for another cycle', () => {
  test.each([
    ['2027.1/Nova', 'My candidacy for Nova PTL for the Gazpacho cycle.', 'Gazpacho'],
    ['2027.1/Nova', 'My candidacy for Nova PTL for the 2026.1 (Gazpacho) cycle.', '2026.1 (Gazpacho)'],
    ['2027.1/Nova', 'I want to run for PTL in Ocata. The 2027.1 cycle will be good.', 'Ocata'],
    ['ocata/Nova', 'In the upcoming Newton cycle, I would like to mend tests.', 'Newton'],
    ['ocata/Nova', 'What to expect in the Newton release cycle:\n\n* tests\n', 'Newton'],
    ['ocata/Nova', 'My candidacy for Ocata.\n\nMy goals for the Newton cycle are:\n\n* tests\n', 'Newton'],
  ])('%s: %j', (folder, text, cycle) => {
    expect(candidacyOf(text, folder).otherCycle?.text).toBe(cycle)
  })
})

describe('history and views are no candidacy for another cycle', () => {
  test.each([
    ['ocata/Nova', 'I was PTL in Newton and would like to run again.'],
    ['ocata/Nova', 'I would like to run for PTL again, in Newton we did well.'],
    ['ocata/Nova', 'As Newton PTL I learnt much. My candidacy is for Ocata.'],
    ['ocata/Nova', 'My candidacy for the Ocata and Pike cycles.'],
    ['ocata/Nova', 'My candidacy for PTL in continuation of my work in Newton.'],
    ['ocata/Nova', 'In my candidacy for Newton I promised much.'],
    ['ocata/Nova', 'In Newton we have merged a lot and I want to do more.'],
    ['ocata/Nova', 'I run for PTL for the O cycle. In Newton I would like to finish the last bugs.'],
    ['ocata/Nova', 'My candidacy for Ocata. In Newton I want to finish the last bugs.'],
    ['ocata/Nova', 'I run for PTL. We will keep what we planned for Pike.'],
    ['2023.1/Nova', 'My candidacy for PTL for the Antelope cycle.'],
  ])('%s: %j', (folder, text) => {
    expect(candidacyOf(text, folder).otherCycle).toBeNull()
  })
})

describe('a misspelled name is found where the name is missing', () => {
  test.each([
    ['mitaka/Nova', 'My candidacy for the Mikata cycle.', 'Mikata'],
    ['newton/Nova', 'My goals for Newotn', 'Newotn'],
    ['queens/Nova', 'for the Queen cycle', 'Queen'],
    ['ocata/Nova', 'for the next cycle', undefined],
    ['pike/Nova', 'for the bike cycle', undefined],
    ['mitaka/Nova', 'Mitaka, or Mikata cycle', undefined],
  ])('%s: %j', (folder, text, word) => {
    expect(candidacyOf(text, folder).misspelledCycle?.text).toBe(word)
  })

  test('of a team too', () => {
    expect(candidacyOf('My candidacy for Ironik PTL.', 'ocata/Ironic').misspelledTeam?.text).toBe('Ironik')
  })
})

test('hostile input takes no long time', () => {
  for (const text of ['nova/', 'nova-', 'candidacy for ', 'for Ocata ', 'Quality ', 'openstack ', '-', '2024.', 'my my ', 'a.'])
    expect(candidacyOf(text.repeat(65536 / text.length), 'ocata/Nova').otherTeam).toBeNull()
}, 30_000)

test('a lone file that speaks of one team only stands for it, however it says so', () => {
  expect(read('I want to lead Zaqar in Yoga.\n').team?.name).toBe('Zaqar')
  expect(read('I stand for Zaqar in the Yoga cycle.\n').namedTeam?.text).toBe('Zaqar')
})
