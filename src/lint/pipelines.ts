import type {GovernedTeam} from '../election/additions.js'
import type {Election} from '../election/election.js'
import type {Rule} from '../rule/define-rule.js'
import type {Configuration, ConfigurationView} from './configuration/configuration.js'
import {memoize} from './memoize.js'
import {createPipeline, type Pipeline, type RuleSetting} from './pipeline.js'

/** The pipelines and elections of a run; files with the same settings share one. */
export interface Pipelines {
  electionOf(view: ConfigurationView, openRelease: string | null): Election
  pipelineOf(view: ConfigurationView, absolute: string, openRelease: string | null): Pipeline
}

/** Elections by the data that they are made from. Engines with the same `governance` may share them. */
export type Elections = Map<string, Election>

/** @param governance null for the built-in snapshot of today's teams */
export function createPipelines(rules: readonly Rule[], governance: readonly GovernedTeam[] | null, elections: Elections = new Map()): Pipelines {
  /** By configuration, because most files have the same one. */
  const electionsOf = new WeakMap<Configuration, Map<string | null, Election>>()
  const pipelines = new WeakMap<ReadonlyMap<string, RuleSetting>, Map<string | null, Pipeline>>()

  function electionOf({configuration}: ConfigurationView, openRelease: string | null): Election {
    const {cycles, teams, community} = configuration
    const byRelease = memoize(electionsOf, configuration, () => new Map<string | null, Election>())
    return memoize(byRelease, openRelease, () =>
      memoize(elections, JSON.stringify([openRelease, cycles, teams]), () => community.createElection({cycles, teams, openRelease, governance})),
    )
  }

  function pipelineOf(view: ConfigurationView, absolute: string, openRelease: string | null): Pipeline {
    const settings = view.settingsFor(absolute)
    const {words, limits, community} = view.configuration
    const byRelease = memoize(pipelines, settings, () => new Map<string | null, Pipeline>())
    return memoize(byRelease, openRelease, () =>
      createPipeline({rules, settings, election: electionOf(view, openRelease), community, words, maximumFindings: limits.findings}),
    )
  }

  return {electionOf, pipelineOf}
}
