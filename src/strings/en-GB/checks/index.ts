import { evidence } from './evidence';
import { history } from './history';
import { recommendations } from './recommendations';
import { register } from './register';
import { settings } from './settings';
import { wording } from './wording';

/** What the checks say: for each rule a title, what it is about, a message, a fix and where it has one the label of its repair. */
export const checks = {
  ...register,
  ...recommendations,
  ...evidence,
  ...history,
  ...wording,
  ...settings,
} as const;
