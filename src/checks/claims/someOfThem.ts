export const number =
  'one(?! another)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}{3,5})?|\\d{1,3}(?![\\d,.]\\d|\\d)(?:%| per cent)?';
export const some = `(?:${number}|some|several|a few|a handful|a couple|a small number|a (?:small )?minority|a number|others|the odd one|the rest|the remainder|the remaining \\p{L}+)(?: of (?:them|these|those|the|our))?(?! (?:more|further|extra|additional|new)(?!\\p{L}))`;

/** What has not changed, or was not needed, falls short of nothing. */
export const unmoved =
  '(?:\\p{L}+ )?(?:been )?(?:chang|alter|affect|need|requir|necessar|charg|expect|increas|reduc|risen|fallen|surpris)';

/** Of what falls short of a standard. */
export const falling = `late|missed|missing|without|(?<!(?:it|as|be|rated|judged|found) )outstanding(?! \\p{L}+ (?:was|were|are|is|have|has))|overdue|failed|failing|fails|lapsed|uncovered|unfilled|unsigned|untrained|incomplete|absent|vacant|unresolved|delayed|postponed|cancelled|blocked|remain(?:s|ed)?(?! (?:available|valid|current|stable|steady|in (?:place|force|use|post|touch|contact)|open to|good|high|strong|popular|free|committed|the same|at (?:that|this)))|left|lacks?|slipped|waited|waiting|waits?|lost|unsure|unclear|worse|lower|behind|expired|broken|unallocated|unassessed|unvisited|unpaid|(?:did|does|do|was|were|is|are|has|have|had) not(?! ${unmoved})|had to|could not|cannot|short of|fell short|below (?:the |that |this )?(?:target|standard|average|par|expect\\p{L}+|level|minimum)|longer|exceeded|breached|(?<!(?:was|were|been) )refused|(?<=(?:access|entry)[^.;]{0,40} (?:was|were|been) )refused|ran over|went over|out of (?:date|time)|in draft|not(?! (?:too|only|just|simply|merely|long|${unmoved}))|never|still(?! (?:met|achieved|above|within|good|liked|valued|available|popular|valid|welcome|free|there|meets?|(?:is|are|was|were) ))|yet|dipped|to (?:go|follow|attend|come|do|finish)`;

/** What shows that a standard was not met, by its name. */
export const trouble =
  'failures?|lapses?|delays?|gaps?|errors?|mistakes?|exceptions?|breach(?:es)?|incidents?|faults?|breakdowns?|shortfalls?|omissions?|misses|slips?|outages?|pockets|inconsistenc(?:y|ies)|weakness(?:es)?|variations?|issues?|problems?|difficulties|concerns?|difference|discrepanc(?:y|ies)|backlogs?|vacanc(?:y|ies)|absences?|cancellations?|anomal(?:y|ies)|deviations?|complaints?';

const unitOfTime =
  '(?:working |calendar )?(?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?)';
const amountOfTime = `(?:(?:more than|over|nearly|almost|up to|about|around|as (?:long|much) as) )?(?:an?|several|${number}|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty) ${unitOfTime}`;

/** What some of them do otherwise than all are said to do, where it has no word of failing. */
export const otherwiseThan = [
  // They go on as before: "continue to keep paper files", "prefer the old form".
  'continues? (?:to|with|using|sending|keeping|recording|relying)|keeps? (?:to|on|their|its|paper|using|a \\p{L}+ of (?:their|its))|prefers? (?:the|their|to (?:use|keep|work|stay|send))|rel(?:y|ies) on|retains?|persists?|carry on|carries on',
  // They take longer: "took 29 working days", "were held a day late", "over timescale".
  `(?:took|takes?|taken|taking|waited|waits?|waiting|lasted|needed|ran to|stretched to|had to wait) ${amountOfTime}`,
  `${amountOfTime} (?:late|later|after|over|overdue|behind)`,
  '(?:over|beyond|past|outside|after|later than|out of|behind) (?:the |its |their |that |this )?(?:six months|timescales?|target|deadline|limit|due date|standard|schedule|time|window)',
  // They would not, or could not: "opted out", "were unable to".
  'disputes?|disputed|opted|chose not|chosen not|declined|refused|objected|resisted|unable to|dropped out|opted out|went without|go without|goes without|exempted|left out|overlooked|skipped|forgotten|omitted|by-?passed',
  // It is to come: "will be done by", "are due in March", "need updating".
  '(?:will|is to|are to) (?:not )?(?:be|have|follow|move|join|complete|finish|attend|receive)|(?:is|are) (?:due|awaiting|waiting|booked|scheduled|expected|being|in progress|under way|pending)|awaiting|needs?(?! (?:no|not))|(?:requires?|required) (?:further|more|a|an|additional|repeat|correction)',
  // It was wrong: "were graded inadequate", "broke down".
  '(?:(?:have|has|had) )?(?:reported|complained|experienced) (?:that|of|problems?|difficult\\p{L}+|delays?)|(?:\\p{L}+ )?(?:inadequate|incorrect|inaccurate|wrong|invalid|illegible|blank|unsafe|faulty|poor|weak|patchy|inconsistent|unsatisfactory|non-compliant|late|lower|worse|slower|empty|varied|varies|vary|differs?|too (?:long|late|few|little)|further (?:away|out)|elsewhere|on loan|temporary|interim|agency staff|locums?|un(?!changed|affected|limited|opposed|announced|qualified|precedented|expected|disputed|contested|ited|interrupted)\\p{L}{3,}ed|broke down|broken|out of service|off sick)|(?:only|just) (?:once|twice|partly|half|in part)|(?:once|twice|partly) only',
].join('|');
