import { monthNames } from '../../register/days';

/** Verbs of thinking, asking, planning and beginning: what they tell comes before the deed, or puts it off. */
const notYetDeeds =
  `accepted acknowledged adjourned advertised advised affected agreed aimed allocated analysed
  announced anticipated applied assigned approached approved argued arranged asked assessed attended authorised awaited
  backed based begun believed benchmarked booked briefed budgeted calculated called challenged chosen circulated
  claimed commenced commissioned committed compared complained concerned confirmed considered consulted contacted costed
  debated decided declined deferred delayed delegated deposited described designed detected developed discussed
  disputed doubted drafted drawn dropped earmarked encountered encouraged endorsed engaged estimated examined expected
  experienced explored expressed failed felt forecast found funded given had halted heard held highlighted
  hoped hired identified included indicated informed instructed intended interviewed invited involved judged known learned
  looked lost mapped measured meant mentioned missed modelled named needed negotiated nominated noted offered ordered
  outlined paused piloted pledged planned postponed prepared presented prevented printed prioritised priced procured
  programmed promised proposed put questioned quoted raised rated received recognised recommended referred refused
  rejected reported requested required researched reserved reviewed ruled said scheduled scoped secured seen selected
  shared shortlisted shown slipped sought specified stalled started studied submitted suggested supported surveyed
  suspended tabled talked tendered thought told tried understood used viewed visited voted wanted warned
  welcomed worked written`
    .split(/\s+/)
    .join('|');

/** Any other verb's participle, which English uses for the perfect, the passive and most pasts alike. */
const participles = `(?!(?:${notYetDeeds})(?!\\p{L}))(?:\\p{L}{2,14}ed|built|cut|sold|bought|paid|taken|sent|met|made|done|rebuilt|rewritten|withdrawn|brought|hung|laid|relit|lit|swept|fed|hired out|spent|gone)|put (?:up|in|right|on|back)|set up|(?:has|have|was|were) (?:tested|reviewed) and passed|given to (?:all|every|each)`;

const adverbs = '(?: (?:now|all|each|both|since|also|already|again|duly|\\p{L}{2,16}ly)){0,3}';
const month = `(?:${monthNames})`;
/** "On 12 July 2013", "in March 2013": when it was. */
const onADay = `(?:on|in|at|by|from|since) (?:the (?:start|end|beginning) of |early |late )?(?:\\d|${month})`;

/** How a sentence says that its deed is done. */
export const doneWords: readonly RegExp[] = [
  // "Has now been fitted", "were all moved".
  `(?:has|have|was|were|are now|is now|(?:this|it|they) had)${adverbs}(?: been)?${adverbs} (?:${participles})`,
  // "Cleared and sold in August": a second verb of the same auxiliary, or a past with its day.
  `(?:${participles})(?: [^.;,]{1,60})? ${onADay}`,
  // "Discharged by resolution", "Successfully rolled out to all wards": the auxiliary is left out.
  `(?<=^|: )(?:\\p{L}+ly )?(?:${participles})(?= (?:by|in|on|at|to|ahead|across|with|as|from|for|and|under|over|last|this|${monthNames})(?!\\p{L})|[.,;]|$)`,
  // What stands alone as an answer: "Complete.", "Done - see the minutes".
  '(?<=^)(?:action |now |all )?(?:completed?|done|implemented|actioned|achieved|closed|delivered)(?=[.,;:]|$| [-–(]| and | in | on | as | by )',
  `(?<=^)(?!(?:not|none|nothing|never|no|partly|nearly|almost|to|yet|half|mostly|largely|when|once|until|some|most)(?!\\p{L}))(?:all |both |every )?(?:the )?(?:(?!(?:not|to|be|until|when)(?!\\p{L}))\\p{L}+ ){1,3}(?:now )?(?:completed?|done|implemented|closed|actioned|in place|delivered|achieved)(?=[.]?$)`,
  `(?:has|have) been (?:\\p{L}{2,14}ed|written|drawn up) and (?:then |also |now )?(?:${participles})`,
  // What is done again and again is in place: "is reviewed at every meeting", "are now logged each month".
  `(?:is|are)${adverbs} (?:\\p{L}{2,14}ed|held|sent|made|seen|given|met|kept|taken) (?:(?:[\\p{L}’'-]+ ){0,5}(?:each|every) \\p{L}+|(?:\\p{L}+ ){0,3}(?:daily|weekly|monthly|quarterly)|by all|to all)`,
  `(?:is|are) now (?:all )?(?:held|sent|made|seen|given|kept|taken|reviewed|reported|shared|discussed|recorded|logged|offered|received|prepared|circulated|assessed|viewed|heard|produced)`,
  `(?:has|have) been (?:\\p{L}+ing)(?: [^.;]{1,60})? since`,
  `(?:is|are) (?:now )?(?:available|accessible) (?:to|on|from|in|at|for)`,
  `(?:is|are) (?:now )?being (?:used|followed|applied|operated|complied with)`,
  `(?:(?:confirmed|verified|concluded)(?: [^.;,]{1,30})? that (?:[^.;,]{2,40}) (?:is|are|was|were|has been|have been)|(?:found|shows?)(?: [^.;,]{1,30})? that (?:[^.;,]{2,40}) (?:is|are|has been|have been)) (?:now )?(?:working|effective|in place|met|used|complete|implemented|embedded|followed|being followed|operating)`,
  `(?<=^since )(?:the (?:new )?\\p{L}+(?: \\p{L}+){0,2} (?:opened|began|started|went live|was introduced|was launched|came in)|(?:\\d{1,2} )?${month}(?: \\d{4})?,? (?:all|every|each|the|staff|managers|we) [^.;]{1,60}(?:has|have))`,
  'nothing (?:is )?left to (?:do|be done|complete)',
  // A state that follows from it: "is finished", "are embedded", "is open again".
  `(?:is|are|became|has become|have become)${adverbs} (?:finished|complete|embedded|in (?:force|place|use|operation|post|being)|operational|open|live|done|up and running|business as usual|routine|(?:the )?(?:norm|standard practice)|settled|resolved|closed|over)(?= ?[.,;]|$| and| across| again| in| at| to all| for all| throughout)`,
  // "Has been in post since", "have run since".
  '(?:has|have) (?:been (?:in (?:post|place|use|operation|force)|open|live|operating|running)|applied|run|received the|had)(?: [^.;]{0,30}?)?(?: since|(?= from ))',
  // What is now the rule: "members now receive", "the new charges apply", "every officer carries one".
  '(?:now|already) (?:exists?|appl(?:y|ies)|uses?|operates?|have|has|includes?|covers?|receives?|gets?|meets?|reports?|checks?|holds?|carry|carries|logs?|records?|follows?|works?|runs?|sits?|publish(?:es)?)',
  '(?:appl(?:y|ies) to (?:all|every)|the new \\p{L}+ (?:apply|applies)|(?:all|every) [^.;,]{0,24} (?:uses?|carries|carry|follows?|has|have) (?:it|them|the new|one))',
  // Somebody's deed that is told as past.
  `(?:we|officers|cabinet|the (?:team|council|service|trust)) (?:have |has )?(?:now )?(?:${participles}|did (?:this|it|so)|began using)`,
  `(?:team|staff|service|office|unit)s? (?:have |has )?(?:all )?moved (?:in|across|over)?(?: ?to)?(?= |$)`,
  `(?:began|started|opened|went live|took effect|came into (?:force|use|effect)|opened (?:its|their) doors) (?:on|in) (?:\\d|${month})`,
  'every \\p{L}+ has received',
  // What could not be before, or is not any more: "can now book", "are no longer accepted".
  '(?:can|may) now|(?:is|are) no longer \\p{L}+ed|(?:action|item|recommendation|job) (?:closed|complete[d]?|done)|(?:went|moved|passed) (?:over|across) to|took up (?:the|post|office|their|his|her)|there is no work outstanding',
  '(?:finished|completed) (?:the|its|their|all)(?= )',
  '(?:has|have) (?:rolled|signed|gone) (?:out|off|live)|(?:rolled|signed) (?:out|off) (?:by|to|across|in)',
  // The end of it: "came to an end", "this concludes the action", "nothing more needs to be done".
  '(?:came to an end|(?:concludes|completes|closes|ends|discharges) (?:this|the) (?:action|recommendation|work)|job done|nothing (?:more|further|else)(?: \\p{L}+){0,2} (?:to do|to be done|needed|required|outstanding)|no (?:more|further) (?:work|action) (?:is |was )?(?:needed|required)|has gone(?= ?[.,;]|$)|have gone(?= ?[.,;]|$)|found (?:it|them|this) (?:working|to be working|in place|effective))',
].map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'));

/** What comes before the deed or stands beside it: done, it does not make the recommendation done. */
export const beforehand =
  /(?<!\p{L})(?<!by the )(?:the audit (?:was|has been)|project board|steering group|working group|task group|working party|project team|programme board|board has|group has|brief|scoping|scope|options|appraisal|feasibility|business case|specification|tender|tenders|consultation|bid|funding|grant|budget|outline|proposals?|timetable|project plan|plan for|draft|lead officer|project officer|principle|costs?|costed|land|site was|design|discussions?|talks|consultants?|surveys?|research|review of|visits?|(?<!(?:every|each|its|monthly|weekly|quarterly) )meetings?|workshop|quotes?|quotations?|terms of reference|initiation document|case for|need for|the item|the action (?:has been|was) (?:transferred|moved|passed|given)|responsibility|project managers?|programme manager|date for|dates for|action plan(?! (?:has been|was|is) (?:now )?(?:fully )?(?:delivered|completed?|implemented|finished))|work programme|forward plan|forward programme|business plan|capital programme|added to the (?:\p{L}+ )?(?:programme|plan|list|agenda|register)|impact assessment)(?!\p{L})/giu;

/** A part of it, or somebody else's. */
export const partOrElsewhere =
  /(?<!\p{L})(?:similar|elsewhere|neighbouring|other councils|another council|other authorities|parts? of|some of|elements? of|elements|aspects|phase one|first phase|first stage|initial|pilot|interim|stage one (?:is|was|has|of|work)|its own|ours|preparatory|groundwork)(?!\p{L})/iu;

/** "The current form was introduced in 2009": what is there is what is to be changed. */
export const formerState =
  /(?<!\p{L})before the (?:inspection|inspectors|review|audit|peer review)|(?:current|existing|present|old|previous|original|earlier|former) \p{L}+(?: (?:was|were|ended|expired|ran)|,)(?!\p{L})(?! (?:cleared|sold|switched|closed|retired|withdrawn|replaced|removed|destroyed|decommissioned|surrendered|demolished|scrapped|shut|emptied|vacated|migrated|moved)(?!\p{L}))/iu;
