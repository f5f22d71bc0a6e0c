import {expect, test} from 'vitest'
import {articleBefore, articleBeforeName} from '../../src/language/articles.js'

test.each([
  ['an', 'API APIs ATC IRC ISP OS EOL AI NFV RFE SDK SLA SSH LTS MVP XML FPGA RPM'],
  ['a', 'PTL TC CI VM YAML VIP GUI CPU UI URL UUID USB QA'],
  [null, 'SQL HTTP HPC NAT SIG SUSE RAM LAMP SCSI LDAP NASA RAID EU EUCA ONE Api api A IPv'],
])('%s stands before each of %s', (article, acronyms) => {
  expect(acronyms.split(' ').filter((acronym) => articleBefore(acronym) !== article)).toEqual([])
})

test.each([
  ['an', 'Ironic OpenStack Octavia Aodh Etherpad'],
  ['a', 'Nova Debian Zun Cyborg'],
  [null, 'Horizon Heat Ubuntu Unix Eureka Onion API nova'],
])('%s stands before each name of %s', (article, names) => {
  expect(names.split(' ').filter((name) => articleBeforeName(name) !== article)).toEqual([])
})
