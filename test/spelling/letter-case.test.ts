import {expect, test} from 'vitest'
import {inCaseOf} from '../../src/spelling/corrections/letter-case.js'

test.each([
  ['vSwtich', 'Vswitch', 'vSwitch'],
  ['devsatck', 'Devstack', 'devstack'],
  ['masakri', 'Masakari', 'masakari'],
  ['DevStakc', 'Devstack', 'DevStack'],
  ['iPhnoe', 'iPhone', 'iPhone'],
  ['TriplO', 'TripleO', 'TripleO'],
  ['OpeSntack', 'OpenStack', 'OpenStack'],
  ['yCborg', 'Cyborg', 'Cyborg'],
  ['LBaSS', 'LBaaS', 'LBaAS'],
  ['Openstak', 'OpenStack', 'OpenStack'],
  ['openstak', 'OpenStack', 'openstack'],
  ['OPENSTAK', 'OpenStack', 'OPENSTACK'],
  ['Hopefuly', 'hopefully', 'Hopefully'],
  ['Infact', 'in fact', 'In fact'],
  ['Austrailia', 'Australia', 'Australia'],
  ['im', "I'm", "I'm"],
  ['ihave', 'I have', 'I have'],
  ['havn’t', "haven't", 'haven’t'],
])('%s, corrected by %s, becomes %s', (text, written, expected) => {
  expect(inCaseOf(text, {written})).toBe(expected)
})
