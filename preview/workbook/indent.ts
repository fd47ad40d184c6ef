import type { IStyleData } from './univer';

/** Pixels by which the engine moves text in for one level of indent: three spaces, as in Excel. */
const LEVEL = 9;

/** How many levels a cell's text is moved in. */
export function indentOf({ pd }: IStyleData): number {
  return Math.round((pd?.l ?? 0) / LEVEL);
}

/** The style of text that is moved in by so many levels. */
export function indentedBy(levels: number): Pick<IStyleData, 'pd'> {
  return { pd: { l: levels * LEVEL } };
}
