import {expect, test} from 'vitest'
import {articleBefore} from '../../src/language/acronym-sound.js'

test.each([
  ['an', 'API APIs ATC IRC ISP OS EOL AI NFV RFE SDK SLA SSH LTS MVP XML FPGA RPM'],
  ['a', 'PTL TC CI VM YAML VIP GUI CPU UI URL UUID USB QA'],
  [null, 'SQL HTTP HPC NAT SIG SUSE RAM LAMP SCSI LDAP NASA RAID EU EUCA ONE Api api A IPv'],
])('%s stands before each of %s', (article, acronyms) => {
  expect(acronyms.split(' ').filter((acronym) => articleBefore(acronym) !== article)).toEqual([])
})
