import {describe, expect, test} from 'vitest'
import {createElection} from '../../src/community/openstack/create.js'
import {electionNames} from '../../src/community/openstack/names.js'

const election = createElection()

describe('teams', () => {
  // Directory names of past elections, and forms that people write.
  test.each([
    ['Adjutant', 'Adjutant'],
    ['Ceilometer', 'Telemetry'],
    ['ChefOpenstack', 'OpenStack Chef'],
    ['Chef_OpenStack', 'OpenStack Chef'],
    ['Openstack_Chef', 'OpenStack Chef'],
    ['Cloudkitty', 'CloudKitty'],
    ['Community App Catalog', 'Community App Catalog'],
    ['Community_App_Catalog', 'Community App Catalog'],
    ['Ec2_Api', 'EC2 API'],
    ['Infrastructure', 'Infrastructure'],
    ['Loci', 'LOCI'],
    ['MagnetoDB', 'MagnetoDB'],
    ['OpenStackAnsible', 'OpenStack-Ansible'],
    ['openstack ansible', 'OpenStack-Ansible'],
    ['OSA', 'OpenStack-Ansible'],
    ['OpenStackSalt', 'OpenStack Salt'],
    ['OpenStack UX', 'OpenStack UX'],
    ['OpenStack_UX', 'OpenStack UX'],
    ['OpenStack_Helm', 'OpenStack-Helm'],
    ['Packaging-deb', 'Packaging Deb'],
    ['Packaging_Rpm', 'Packaging RPM'],
    ['RpmPackaging', 'Packaging RPM'],
    ['PuppetOpenStack', 'Puppet OpenStack'],
    ['Quality_Assurance', 'Quality Assurance'],
    ['Release cycle management', 'Release Management'],
    ['Release_Management', 'Release Management'],
    ['Shade', 'Shade'],
    ['Stable_Branch_Maintenance', 'Stable Branch Maintenance'],
    ['TC', 'Technical Committee'],
    ['technical committee', 'Technical Committee'],
    ['Tripleo', 'TripleO'],
    ['Winstackers', 'Winstackers'],
  ])('%s is %s', (form, name) => {
    expect(election.teamNamed(form)?.name).toBe(name)
  })

  test('no form means two teams', () => {
    const owners = new Map<string, string>()
    for (const team of election.teams)
      for (const form of [team.name, ...team.aliases, ...team.shortForms]) {
        const folded = form.toLowerCase().replace(/[\s_-]/g, '')
        expect([team.name, owners.get(folded) ?? team.name], form).toEqual([team.name, team.name])
        owners.set(folded, team.name)
      }
  })

  test('a team that is led without a lead elects none', () => {
    expect(election.teamNamed('Oslo')?.electsLead).toBe(false)
    expect(election.teamNamed('Nova')?.electsLead).toBe(true)
  })

  test('a configuration adds teams, and aliases to known ones', () => {
    const more = createElection({
      teams: [
        {name: 'Parking', aliases: ['Garage']},
        {name: 'nova', aliases: ['Compute']},
      ],
    })
    expect(more.teamNamed('garage')?.name).toBe('Parking')
    expect(more.teamNamed('Compute')?.name).toBe('Nova')
    expect(more.teams).toHaveLength(election.teams.length + 1)
  })
})

describe('cycles', () => {
  test.each([
    ['austin', 'Austin', 0],
    ['Zed', 'Zed', 25],
    ['bobcat', 'Bobcat', 27],
    ['2024.1', 'Caracal', 28],
    ['2027.1', 'Indri', 34],
  ])('%s is %s', (form, name, order) => {
    expect(election.cycleNamed(form)).toMatchObject({name, order})
  })

  test('every cycle stands at its own order', () => {
    expect(election.cycles.map(({order}) => order)).toEqual(election.cycles.map((_, index) => index))
  })

  test('a configuration adds a cycle, and names one that had only a number', () => {
    expect(createElection({cycles: [{name: 'Jacaranda', number: '2027.2'}]}).cycleNamed('2027.2')).toMatchObject({name: 'Jacaranda', order: 35})
  })

  test('the open release may be newer than this version', () => {
    expect(createElection({openRelease: '2027.1'}).openCycle?.name).toBe('Indri')
    expect(createElection({openRelease: '2031.2'}).openCycle).toMatchObject({name: '2031.2', number: '2031.2', order: 35})
  })
})

test('the names that an election knows include repositories', () => {
  expect(electionNames(election)).toEqual(expect.arrayContaining(['Caracal', 'QA', 'python-novaclient', 'oslo.messaging']))
})
