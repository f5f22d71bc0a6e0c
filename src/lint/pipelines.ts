import {community} from '../community/index.js'
import type {GovernedTeam} from '../election/additions.js'
import type {Election} from '../election/election.js'
import type {Answer} from '../links/answer.js'
import type {Rule} from '../rule/define-rule.js'
import type {Configuration, ConfigurationView} from './configuration/configuration.js'
import {remember} from './memoize.js'
import {createPipeline, type Pipeline, type RuleSetting} from './pipeline.js'

/** What links answered; null where they were not asked. */
export type Answers = ReadonlyMap<string, Answer> | null

/** Pipelines and elections of one run; files with the same settings share one. */
export interface Pipelines {
  electionOf(view: ConfigurationView, openRelease: string | null): Election
  pipelineOf(view: ConfigurationView, absolute: string, openRelease: string | null, answers: Answers): Pipeline
  /** Forgets the pipelines, and with them the answers that they hold. */
  clear(): void
}

/** Elections by what makes them. Several linters may share them, where they have the same `governance`. */
export type Elections = Map<string, Election>

/** Makes the keeper of one run's pipelines; today's teams are the snapshot's where `governance` is null. */
export function createPipelines(rules: readonly Rule[], governance: readonly GovernedTeam[] | null, elections: Elections = new Map()): Pipelines {
  /** Again by the configuration, of which most files have the same. */
  const electionsOf = new WeakMap<Configuration, Map<string | null, Election>>()
  let pipelines = new WeakMap<ReadonlyMap<string, RuleSetting>, Map<string | null, Pipeline>>()

  function electionOf({configuration}: ConfigurationView, openRelease: string | null): Election {
    const {cycles, teams} = configuration
    const byRelease = remember(electionsOf, configuration, () => new Map<string | null, Election>())
    return remember(byRelease, openRelease, () =>
      remember(elections, JSON.stringify([openRelease, cycles, teams]), () => community.createElection({cycles, teams, openRelease, governance})),
    )
  }

  function pipelineOf(view: ConfigurationView, absolute: string, openRelease: string | null, answers: Answers): Pipeline {
    const settings = view.settingsFor(absolute)
    const {words, limits} = view.configuration
    const byRelease = remember(pipelines, settings, () => new Map<string | null, Pipeline>())
    return remember(byRelease, openRelease, () =>
      createPipeline({rules, settings, election: electionOf(view, openRelease), words, answers, maximumFindings: limits.findings}),
    )
  }

  return {
    electionOf,
    pipelineOf,
    clear() {
      pipelines = new WeakMap()
    },
  }
}
