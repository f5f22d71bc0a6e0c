import {expect, test} from 'vitest'
import {articleBefore, articleBeforeName} from '../../src/spelling/articles.js'

test.each([
  ['acronyms', 'an', articleBefore, 'API APIs ATC IRC ISP OS EOL AI NFV RFE SDK SLA SSH LTS MVP XML FPGA RPM'],
  ['acronyms', 'a', articleBefore, 'PTL TC CI VM YAML VIP GUI CPU UI URL UUID USB QA'],
  ['acronyms', null, articleBefore, 'SQL HTTP HPC NAT SIG SUSE RAM LAMP SCSI LDAP NASA RAID EU EUCA ONE Api api A IPv'],
  ['names', 'an', articleBeforeName, 'Ironic OpenStack Octavia Aodh Etherpad'],
  ['names', 'a', articleBeforeName, 'Nova Debian Zun Cyborg'],
  ['names', null, articleBeforeName, 'Horizon Heat Ubuntu Unix Eureka Onion API nova'],
])('of %s: %s', (_, article, articleOf, words) => {
  expect(words.split(' ').filter((word) => articleOf(word) !== article)).toEqual([])
})
