import type {PresetName} from './schema.js'

/**
 * Nominations that the presets were measured on, all accepted, from eleven elections between Mitaka and 2026.1. The README and `init` use these
 * figures.
 */
export const measuredNominations = 670

/** The percentage of them that each preset would have refused. */
export const refusedShares: Readonly<Record<PresetName, number>> = {recommended: 70, advisory: 2, strict: 81}
