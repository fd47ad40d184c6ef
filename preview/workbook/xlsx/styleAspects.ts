import { indentOf } from '../indent';
import type { IStyleData } from '../univer';

/** Univer's number for text that is wrapped. */
export const WRAP = 3;

/**
 * The aspects of a style, each of which has a place of its own in the file: two styles are alike in one where
 * what it gives is the same.
 */
export const numberAspect = ({ n }: IStyleData) => n?.pattern;
export const fillAspect = ({ bg }: IStyleData) => bg?.rgb;
export const borderAspect = ({ bd }: IStyleData) => bd;
export const fontAspects = ({ ff, fs, bl, it, st, ul, cl, va }: IStyleData) => [
  ff,
  fs,
  Boolean(bl),
  Boolean(it),
  Boolean(st?.s),
  Boolean(ul?.s),
  cl?.rgb,
  va === 2 || va === 3 ? va : 0,
];
export const alignmentAspects = (style: IStyleData) => [
  style.ht ?? 0,
  style.vt ?? 0,
  indentOf(style),
  style.tb === WRAP,
  style.tr?.a ?? 0,
  Boolean(style.tr?.v),
];

/** All of them. */
export const ASPECTS = [numberAspect, fontAspects, fillAspect, borderAspect, alignmentAspects];
