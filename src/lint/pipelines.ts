import {createElection, type GovernedTeam} from '../community/openstack/create.js'
import type {Election} from '../election/election.js'
import type {Rule} from '../rule/define-rule.js'
import type {Configuration, ConfigurationView} from './configuration/configuration.js'
import {memoize} from './memoize.js'
import {createPipeline, type Pipeline, type RuleSetting} from './pipeline.js'

/** Pipelines and elections of one run; files with the same settings share one. */
export interface Pipelines {
  electionOf(view: ConfigurationView, openRelease: string | null): Election
  pipelineOf(view: ConfigurationView, absolute: string, openRelease: string | null): Pipeline
}

/** Elections by what makes them. Several linters may share them, where they have the same `governance`. */
export type Elections = Map<string, Election>

/** Makes the keeper of one run's pipelines; today's teams are the snapshot's where `governance` is null. */
export function createPipelines(rules: readonly Rule[], governance: readonly GovernedTeam[] | null, elections: Elections = new Map()): Pipelines {
  /** Again by the configuration, of which most files have the same. */
  const electionsOf = new WeakMap<Configuration, Map<string | null, Election>>()
  const pipelines = new WeakMap<ReadonlyMap<string, RuleSetting>, Map<string | null, Pipeline>>()

  function electionOf({configuration}: ConfigurationView, openRelease: string | null): Election {
    const {cycles, teams} = configuration
    const byRelease = memoize(electionsOf, configuration, () => new Map<string | null, Election>())
    return memoize(byRelease, openRelease, () =>
      memoize(elections, JSON.stringify([openRelease, cycles, teams]), () => createElection({cycles, teams, openRelease, governance})),
    )
  }

  function pipelineOf(view: ConfigurationView, absolute: string, openRelease: string | null): Pipeline {
    const settings = view.settingsFor(absolute)
    const {words, limits} = view.configuration
    const byRelease = memoize(pipelines, settings, () => new Map<string | null, Pipeline>())
    return memoize(byRelease, openRelease, () =>
      createPipeline({rules, settings, election: electionOf(view, openRelease), words, maximumFindings: limits.findings}),
    )
  }

  return {electionOf, pipelineOf}
}
