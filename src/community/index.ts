import type {Community} from './community.js'
import {openstack} from './openstack/openstack.js'

/** The community whose nominations are linted. */
export const community: Community = openstack
