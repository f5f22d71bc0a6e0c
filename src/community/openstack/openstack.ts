import type {BuiltInCommunity, Layout} from '../community.js'
import {addressIn, addressKey, isAddress, isLikeAddress, keepsFolder} from './candidate-name.js'
import {createElection} from './create.js'
import {isNoCycle, numbersAfter} from './cycle-names.js'
import {governance} from './governance.js'
import {electionNames} from './names.js'
import {namesOtherwise, openReleaseOf, releasesIn} from './open-release.js'
import {folder, isInFolder, isLikely, isMisplaced, isPlaced, namesFolder, pathOf, placeOf} from './place.js'
import {committee, folderOfTeam, isFolderOf, teamFolder} from './team-folder.js'
import {template} from './template.js'

const kind = 'e-mail address'
const example = {cycle: '2027.1', team: 'Nova', candidate: 'jane@example.org'}

const layout: Layout = {
  shape: pathOf({cycle: '<cycle>', team: '<team>', candidate: `<${kind}>`}),
  folder,
  pathOf,
  placeOf,
  isPlaced,
  isMisplaced,
  isInFolder,
  namesFolder,
  isLikely,
}

/** OpenStack's elections, as https://opendev.org/openstack/election holds them. */
export const openstack: BuiltInCommunity = {
  layout,
  candidateNames: {kind, isRight: isAddress, isLikely: isLikeAddress, meantBy: addressIn, keepsFolder, keyOf: addressKey},
  teamFolders: {folderOf: folderOfTeam, isFolderOf, folderNamed: teamFolder},
  committee,
  openElection: {file: 'configuration.yaml', key: 'release', cycleIn: openReleaseOf, cyclesIn: releasesIn, namesOtherwise},
  governance,
  repository: 'https://opendev.org/openstack/election',
  example: {...example, cycleName: 'Indri', path: pathOf(example)},
  createElection,
  isNoCycle,
  numbersAfter,
  namesOf: electionNames,
  template,
}
