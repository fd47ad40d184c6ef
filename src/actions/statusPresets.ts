import { sayStarting } from '../strings/sayStarting';

/** Ways in which councils tell how far something is, to begin with. The first is the usual one. */
export const statusPresets = ['threeStages', 'fourStages', 'rag', 'brag', 'percentages'] as const;

export type StatusPreset = (typeof statusPresets)[number];

/** What a person calls it. */
export function presetName(preset: StatusPreset): string {
  return sayStarting(`statuses.${preset}.name`);
}

/** Its statuses in words; what each means is told from them, as for an officer's own. */
export function statusesOf(preset: StatusPreset): string[] {
  return sayStarting(`statuses.${preset}`).split('|');
}
