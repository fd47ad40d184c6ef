export const number =
  'one(?! another)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}(?![\\d,.]\\d|\\d)(?:%| per cent)?';
export const some = `(?:${number}|some|several|a few|a handful|a couple|a small number|a (?:small )?minority|a number|others|the odd one|the rest|the remainder|the remaining \\p{L}+)(?: of (?:them|these|those|the|our))?`;

/** Of what falls short of a standard. */
export const falling =
  'late|missed|missing|without|(?<!(?:it|as|be|rated|judged|found) )outstanding(?! \\p{L}+ (?:was|were|are|is|have|has))|overdue|failed|failing|fails|lapsed|uncovered|unfilled|unsigned|untrained|incomplete|absent|vacant|unresolved|delayed|postponed|cancelled|blocked|remain|remains|remained|left|lacks?|slipped|waited|waiting|waits?|lost|unsure|unclear|worse|lower|behind|expired|broken|unallocated|unassessed|unvisited|unpaid|did not|does not|do not|was not|were not|is not|are not|has not|have not|had not|had to|could not|cannot|short of|fell short|below|outside|longer|exceeded|breached|refused|ran over|went over|out of (?:date|time)|in draft|not(?! (?:too|only|just|simply|merely|long))|never|still(?! (?:met|achieved|above|within|good))|yet|dipped|to (?:go|follow|attend|come|do|finish)';

/** What shows that a standard was not met, by its name. */
export const trouble =
  'failures?|lapses?|delays?|gaps?|errors?|mistakes?|exceptions?|breach(?:es)?|incidents?|faults?|breakdowns?|shortfalls?|omissions?|misses|slips?|outages?|pockets|inconsistenc(?:y|ies)|weakness(?:es)?|variations?|issues?|problems?|difficulties|concerns?|difference|discrepanc(?:y|ies)|backlogs?|vacanc(?:y|ies)|absences?|cancellations?|anomal(?:y|ies)|deviations?|complaints?';
