import {describe, expect, test} from 'vitest'
import {candidacyOf} from '../support/statement.js'

const namedTeam = (text: string, team: string) => candidacyOf(text, `ocata/${team}`).namedTeam

describe('any usual form names the team', () => {
  test.each([
    ['Nova', 'I want to lead Nova.', 'Nova'],
    ['Nova', 'i want to lead nova.', 'nova'],
    ['Nova', 'I want to be nova’s lead.', 'nova'],
    ['Nova', 'I work on Nova/Placement.', 'Nova'],
    ['Nova', 'I work on nova-related tools.', 'nova'],
    ['Nova', 'A plan (Nova) and more', 'Nova'],
    ['Nova', 'The end.Nova begins', 'Nova'],
    ['Cloudkitty', 'I run for Cloud Kitty PTL', 'Cloud Kitty'],
    ['Quality_Assurance', 'I run for PTL of Quality\n  Assurance.', 'Quality\n  Assurance'],
    ['Quality_Assurance', 'I run for the QA PTL role', 'QA'],
    ['OpenStackAnsible', 'I run for OpenStack-Ansible PTL', 'OpenStack-Ansible'],
    ['OpenStackAnsible', 'I love OSA.', 'OSA'],
    ['OpenStackAnsible', 'I run for PTL of Openstack\nansible', 'Openstack\nansible'],
    ['OpenStackClient', 'OSC needs a lead', 'OSC'],
    ['OpenStackSDK', 'I run for PTL of the SDK', 'SDK'],
    ['OpenStack_Charms', 'I work on charms all day', 'charms'],
    ['OpenStack_Helm', 'OpenStack-Helm matters', 'OpenStack-Helm'],
    ['Openstack_Chef', 'I run for Chef OpenStack PTL', 'Chef OpenStack'],
    ['Puppet_OpenStack', 'the Puppet modules', 'Puppet modules'],
    ['Packaging_Rpm', 'I run for RPM packaging PTL', 'RPM packaging'],
    ['RpmPackaging', 'I run for Packaging-RPM PTL', 'Packaging-RPM'],
    ['Packaging-deb', 'I run for Debian packaging', 'Debian packaging'],
    ['Release_Management', 'I run for release management PTL', 'release management'],
    ['Release_Management', 'I run for Release PTL', 'Release'],
    ['Release cycle management', 'I join the release team', 'release team'],
    ['Stable_Branch_Maintenance', 'I run for Stable PTL', 'Stable'],
    ['Stable_Branch_Maintenance', 'I care for stable-maint', 'stable-maint'],
    ['Storlets', 'I run for the Storlet project', 'Storlet'],
    ['I18n', 'I run for I18N PTL', 'I18N'],
    ['I18n', 'Internationalization is my passion', 'Internationalization'],
    ['Infrastructure', 'Hello Infra,', 'Infra'],
    ['Documentation', 'the docs team', 'docs'],
    ['Tripleo', 'I run for Triple-O PTL', 'Triple-O'],
    ['Ceilometer', 'I care for ceilometer', 'ceilometer'],
    ['Telemetry', 'I run for Ceilometer PTL', 'Ceilometer'],
    ['Loci', 'I run for LOCI PTL', 'LOCI'],
    ['TC', 'I run for the Technical\nCommittee', 'Technical\nCommittee'],
    ['TC', 'a seat on the openstack tc', 'tc'],
    ['Gardening_Club', 'I run for the gardening club', 'gardening club'],
  ])('%s: %j', (team, text, form) => {
    expect(namedTeam(text, team)?.text).toBe(form)
  })
})

describe('a piece of something longer does not', () => {
  test.each([
    ['Nova', 'I wrote python-novaclient and nova-specs.'],
    ['Nova', 'Find me in #openstack-nova or #nova.'],
    ['Nova', 'See https://docs.openstack.org/nova and openstack/nova.'],
    ['Nova', 'Write to nova@example.org or x@nova.example.org.'],
    ['Nova', 'Edit nova.conf, nova_api and /etc/nova/api-paste.ini.'],
    ['Nova', 'Supernovas are bright.'],
    ['Oslo', 'I wrote oslo.messaging.'],
    ['Tacker', 'Hello Tackers!'],
    ['Release_Management', 'The next release will be fine. Releases matter.'],
    ['Stable_Branch_Maintenance', 'We need stable APIs. Stable software is good.'],
    ['OpenStack_UX', 'I am a designer of user experience tools.'],
    ['Nova', 'See the commits.\n\n[1] https://example.org/nova\n'],
  ])('%s: %j', (team, text) => {
    expect(namedTeam(text, team)).toBeNull()
  })
})

test('an everyday word in small letters counts only where nothing better names the team', () => {
  expect(namedTeam('I like good documentation.\n\nI run for Documentation PTL.', 'Documentation')?.text).toBe('Documentation')
  expect(namedTeam('I like good documentation.', 'Documentation')?.text).toBe('documentation')
})
