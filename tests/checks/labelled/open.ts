import { absoluteAndUnalike } from './absoluteAndUnalike';
import { claimsNearMissed } from './claimsNearMissed';
import { development } from './development';
import { fourRulesFirst } from './fourRulesFirst';
import { fourRulesSecond } from './fourRulesSecond';
import { fourRulesThird } from './fourRulesThird';
import { heldBackBefore } from './heldBackBefore';
import { heldBackFifth } from './heldBackFifth';
import { heldBackFourth } from './heldBackFourth';
import { heldBackThird } from './heldBackThird';
import { moreClaims } from './moreClaims';
import { moreFigures } from './moreFigures';
import { typical } from './typical';
import { unfinishedAndPrivateFirst } from './unfinishedAndPrivateFirst';
import { unfinishedAndPrivateSecond } from './unfinishedAndPrivateSecond';

/** The sentences that are open to whoever writes the rules: the sets that were there first. */
export const earlier = [...development, ...heldBackBefore];

/** Those that were opened or written after them, in the order in which they came. */
export const later = [
  ...moreClaims,
  ...moreFigures,
  ...typical,
  ...heldBackThird,
  ...absoluteAndUnalike,
  ...heldBackFourth,
  ...fourRulesFirst,
  ...fourRulesSecond,
  ...fourRulesThird,
  ...heldBackFifth,
  ...unfinishedAndPrivateFirst,
  ...unfinishedAndPrivateSecond,
  ...claimsNearMissed,
];
