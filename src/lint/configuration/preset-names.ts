export const presetNames = ['recommended', 'strict', 'advisory'] as const
export type PresetName = (typeof presetNames)[number]
