import type {StatementWords} from './community.js'
import {statementWords as openstack} from './openstack/statement-words.js'

/**
 * Words for offices, people and cycles in the communities that this version knows. They are read in every statement: which teams and cycles
 * they can be about is up to its election.
 */
export const statementWords: StatementWords = openstack
