import type {BuiltInCommunity} from './community.js'
import {openstack} from './openstack/openstack.js'

/** The community whose nominations are linted where no configuration describes another. */
export const builtIn: BuiltInCommunity = openstack
