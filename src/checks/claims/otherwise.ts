import { falling, some } from './someOfThem';

/** Words that leave something out of what was said, whatever it is. */
export const exceptive =
  /(?<!\p{L})(?:barring|not (?:counting|including|forgetting)|leaving out|other than in|but for (?:the(?! \p{L}{1,20}['’])|one|two|a|those)|save (?:only|one|two)|notwithstanding|give or take|unless (?:one|you|we) counts?|unless (?:they|it|the \p{L}+|there) (?:is|are|was|were|has|have)|(?:if|when) (?:one|you|we) (?:leaves?|ignores?|sets?|discounts?)|discounting|disregarding|leaving aside|setting aside|the (?:only|sole|one|lone|single|odd|two|three|few) (?:\p{L}+ )?(?:one|ones|exceptions?|absentees?|laggards?|laps(?:e|es)|failures?|errors?|faults?|gaps?|omissions?|breach(?:es)?|delays?|shortfalls?|stragglers?|outliers?|misses|weakness(?:es)?|outstanding \p{L}+) (?:to|not|that|which|being|was|were|is|are|found|in|at|remaining|identified|recorded|seen)|the (?:exceptions?|outliers?) (?:is|are|was|were|being)|(?:in|on) the odd \p{L}+|the odd \p{L}+ (?:aside|apart|excepted)|\p{L}+ (?:aside|apart|excepted)(?=[,.;]|$)|failing only|subject to (?:one|two|three|some|a few|minor|outstanding)|if [^.;,]{3,50} (?:is|are) (?:left out|excluded|ignored|set aside|disregarded|not counted|taken out)|leaving (?:only |just |out )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|a few|a handful|some|the)|with the sole|the sole (?:exception|one)|the (?:two|three|four|few) exceptions|(?:the|a) single exception|only (?:the |a |an |one |two )?[\p{L}’' -]{2,30} (?:going without|missing|left out|excluded|lacking|outstanding)|if (?:one|you|we) disregards?|minus|short of|the (?:shortfall|balance|gap|difference|remainder) (?:being|is|was|are|were)|leaving (?:an?|the) (?:\p{L}+ )?(?:difference|balance|gap|shortfall|backlog|residue|remainder|discrepancy)|bar £ ?\d)(?!\p{L})/iu;

const share =
  '(?:\\d{1,2}(?:\\.\\d)?(?:%| per cent)|a (?:tenth|fifth|quarter|third|twentieth)|half|\\d{1,4} (?:out )?of (?:the |our )?\\d{1,4}|one in \\p{L}+)';
/** ", yet the return shows 82 per cent"; "that said, a tenth of journals": a turn, and a share that is not the whole. */
export const turnToShare = new RegExp(
  `(?<!\\p{L})(?:but|although|though|however|yet|albeit|while|whilst|whereas|that said|even so|nevertheless|still|only)(?!\\p{L})(?![^.;]{0,80} by )[^.;]{0,80}?(?<![\\p{L}\\d])${share}(?!\\p{L})`,
  'iu',
);
/** "; in 17 of 96 the offer came later": the share that was otherwise. */
export const shareFalling = new RegExp(
  `(?:^|[;,–-] )(?:but )?(?:in |for |at |on )?${share} [^.;]{0,60}?(?<!\\p{L})(?:later|late|after|${falling})(?!\\p{L})`,
  'iu',
);
/** "– the parks team has not", "; December was skipped": a clause of its own that denies it for one. */
export const denies = new RegExp(
  `(?:^|[;–-] )(?!(?:it|they|this|these|that) )[^,;.]{3,60} (?:(?:has|have|had|is|are|was|were|do|does|did|can|could|would) not|carry no|carries no|(?:has|have|had) (?:no|none|yet to|to wait)|(?:was|were|are|is) (?:skipped|missed|late|left out|overlooked|excluded|omitted|only)|(?:is|are) left)(?!\\p{L})`,
  'iu',
);
/** "Two academies have declined to", "audit found nine that had", "one on private land took a fortnight". */
export const numberOtherwise = new RegExp(
  `(?:^(?:however|but|that said|even so|nevertheless|unfortunately),? (?:in |on |at |for )?${some} (?=\\p{L})|(?:^|[;:,–-] |(?<!\\p{L})(?:and|but|although|though) )(?:in \\p{L}+ \\d{4} )?(?:on ${some} occasions|${some}(?: [\\p{L}’'-]+){0,4} (?:declined|refused|objected|(?:have|has|had) (?:declined|refused|opted|chosen)|(?:took|takes) (?:a|two|three|several|longer)|failed|did(?= in|[.;]|$)|will be|(?:is|are) to be)|[^.;,]{2,20} found ${some} (?:that|which|where))(?!\\p{L}))`,
  'iu',
);

/** "Although the probation service sent apologies", "though cover has fallen through". */
export const turnToFailure =
  /(?<!\p{L})(?:but|although|though|however|yet|albeit|while|whilst|that said)(?!\p{L})[^.;]{0,70}?(?<!\p{L})(?:apologies|fallen through|fell through|broke|broken|lapse[ds]?|skipped|struggl(?:e|es|ed)|refus(?:e|es|ed)|omitted|excluded|overlooked|forgotten|behind|weak(?:er|est)?|patchy|from time to time|sometimes|occasionally|at times)(?!\p{L})/iu;
