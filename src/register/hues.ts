export type Hue = 'green' | 'amber' | 'blue' | 'red' | 'grey' | 'purple';

/**
 * Fills. The first of each hue are at least 3:1 on white, so that a chart's bars are seen, and
 * apart from each other also for people who see no red, no green or no blue (a test measures both);
 * the others are for a second status of the same stage.
 */
export const fills: Readonly<Record<Hue, readonly string[]>> = {
  green: ['#005245', '#2E8B57', '#4A7A1F'],
  amber: ['#DA7A00', '#9A5700', '#B8860B'],
  blue: ['#5983DD', '#1D4E9E', '#0B7A9E'],
  red: ['#A8140A', '#D9483B', '#6E0F0F'],
  grey: ['#8E9396', '#5F6468', '#3C4043'],
  purple: ['#5B2B74', '#9156B8', '#B5479B'],
};
