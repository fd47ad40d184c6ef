const counts =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a few|several|some|many|most|a number of|a handful of|a couple of|\\d{1,4}(?:%| per cent)?';
const work =
  'confirm|complete|review|agree|finalise|report|present|develop|produce|update|check|arrange|circulate|send|sign|deliver|follow|meet|consider|issue|publish|recruit|appoint|roll|implement|be|draft|write|prepare|attend|train|submit|approve|discuss|undertake|carry|monitor|provide|contact|chase|set|hold|visit|install|fit|replace|test|clear|close|continue|extend|launch|start|begin|commence|feed|bring|take|go|come|ask|seek|identify|explore|establish|introduce|finish|do|build';
const somebodyElse =
  'the printers?|printers|legal(?: services)?|(?:the |our )?(?:lawyers|solicitors|legal team|designers|publishers?|translators?|contractors?|supplier|vendor|developers?|architects?|auditors|director|chair|leader|chief executive|cabinet member|portfolio holder|head of \\p{L}+|unions?|trade unions|landlord|insurers|regulator|department for \\p{L}+|ministry|trust|board|committee|panel|planners|highways|procurement|finance|human resources|hr|ict|it)';
const document =
  'comments?|approval|signature|signing|sign-?off|agreement|consideration|decision|consultation|clearance|checking|advice|views|review|ratification|endorsement|feedback|quality assurance|proofreading|scrutiny|confirmation|authorisation';

/** Each a way of saying that it is not all done, by its construction and not by what is being done. */
export const shortOfDone: readonly RegExp[] = [
  // Somebody hopes, means or is supposed to: "it is hoped that", "the panel intends to", "plans are in place to".
  `it is (?:now |still )?(?:hoped|expected|intended|planned|proposed|anticipated|envisaged|likely|unlikely)`,
  `(?<!(?:who|which|what|they|can|may|to|policy|strategy|scheme|protocol|procedure|charter|approach|framework|plan) )(?:intends?|hopes?|proposes?|seeks?|wish(?:es)?) to(?! (?:avoid|protect|ensure))`,
  `(?:we|officers|managers|the (?:service|team|council|trust|department|school|board|group|panel|department|contractor|supplier|trust)) (?:now |also |still )?(?:aims?|plans?|expects?|wants?) to`,
  `(?:plans|proposals|arrangements|preparations) (?:are|have been) (?:now )?(?:(?:in place|made) to|(?:in hand|being made|afoot|drawn up|being drawn up|being prepared|developed|under way|put forward|well advanced) (?:to|for))`,
  `(?:dates?|meetings?|interviews?|workshops?|sessions?|training|a visit|visits?|the launch|events?|briefings?|a start) (?:has|have) (?:now |also |already )?been (?:set|arranged|fixed|agreed|organised|identified|scheduled) for(?! (?:each|every|all))`,
  // An infinitive in the place of a verb: "To be reviewed", "Head of service to confirm dates".
  `(?<=^|[:–-] )(?:to|now to|also to) (?:${work})(?= )(?![^.;]{0,120}(?:,| (?:we|officers|staff|managers|the \\p{L}+)) [^.;]{0,80}(?:has|have|had|was|were|is|are|takes|costs|means) |[^.;]{0,60} (?:takes|costs|means|requires) )`,
  `(?<=^|[;:–-] )(?!how |what |where |when |steps |action |work |in |on |at |as )(?:\\p{L}+(?: (?!is |are |was |were |has |have |had |expects? |requires? |asks? |wants? |allows? |helps? |encourages? |enables? |will |be |been |to |able |\\p{L}+ed )[\\p{L}’'&/-]+){0,4}) to (?:be \\p{L}+ed|(?:${work}) (?:dates?|the|a|an|with|on|back|by|in|at|and|all|this|these|out|further|remaining|new))(?![^.;]{0,120} (?:has|have|had|was|were|is|are) )`,
  `(?<!(?:aim|aims|purpose|role|task|intention|policy|practice|idea|rule|point|objective|duty|job|function|remit|key|approach|how|who|what|where) )(?:is|are) (?:now |also |then |still )?to (?!(?:date|blame|hand|be|run|last|remain|fall|rise|stay|continue|a|the|an|all|each|every|which|its|their)(?!\\p{L}))\\p{L}{3,}`,
  `(?:we|officers|managers|now|the (?:service|team|council|department)) (?:now |still |also )?needs? to \\p{L}+`,
  `not [^.;,]{1,40} yet(?=[.,;]|$)`,
  // A phase: "is still in testing", "are out to advert", "is at the design stage".
  `(?:is|are|remains?) (?:still |now |currently |also |presently )*(?:in|at|out to|out for|undergoing) (?:(?:user |final |system |acceptance |the |an? |its |their |early |initial )*)(?:testing|test|build|production|procurement|recruitment|negotiations?|discussions?|advert|tender|consultation|planning|design|proof|(?:\\p{L}+ ){1,2}(?:stages?|phase))(?!\\p{L})(?! (?:regularly|each|every))`,
  `(?:is|are|remains?) still (?:(?:in|at|under|out|on|with)(?! (?:place|use|force|post|operation|line|target|time))|to|being|awaiting|not|only|short|vacant|missing|draft|incomplete|delayed|required|needed|paper|manual|a|an|un\\p{L}+ed|some|too|waiting|(?!meeting|using|working well|providing)\\p{L}+ing)(?!\\p{L})`,
  `(?:is|are) (?:now |currently |still )*with (?:${somebodyElse})(?!\\p{L})`,
  `(?:circulated|sent|issued|submitted|referred|passed|presented|shared|out) (?:[^.;,]{1,50} )?for (?:\\p{L}+ )?(?:${document})(?! (?:and|in \\p{L}+ \\d|on \\d|each|every))(?![^.;]{0,80}(?:approved|agreed|adopted|endorsed|signed|published|ratified|received|granted))`,
  // A condition: "approved, subject to", "until the post is filled", "provided that".
  `(?:approved|agreed|signed|complete[d]?|ready|cleared|granted|finalised|finished|adopted|in place)(?: [^.;,]{1,30})?,? (?:but |though )?(?:subject to|pending|dependent (?:up)?on|depending on|conditional (?:up)?on)(?! appeal)`,
  `(?:is|are) (?:now |currently )?(?:subject to|dependent (?:up)?on|conditional (?:up)?on) (?:the )?(?:outcome|approval|(?:\\p{L}+ )?funding|final|agreement|sign-?off|availability|planning|contract|recruitment|completion|a decision|confirmation|further|receipt|successful)`,
  `(?:(?:is|are|has|have|remains?|continues?|covering|in place)(?![^.;]{0,40}(?:not|never) )[^.;]{0,80}) until (?:a|an|the|all|it|they|this|these|such time|funding|recruitment|approval|we|agreement)(?= )[^.;]{0,60}(?:is|are|has been|have been|can be|becomes?|starts?|arrives?|takes? up|goes? live|comes? into|concludes?|completes?)(?!\\p{L})`,
  `(?:interim|temporary|acting|stop-?gap|short-term) (?:arrangements?|cover|manager|head|lead|director|solution|measures?|process|system|workaround|post|staff|team|fix|repairs?) (?:is|are|has been|have been|remains?|continues?|provides?)(?! (?:no longer|replaced|ended|withdrawn|removed))`,
  // A shortfall: "has not reached", "not all managers have", "only one team has", "two sites outstanding".
  `(?:has|have) (?:not|never(?! (?:had|been tested|needed))|n't|only) (?:yet |so far |all |always |fully |consistently )*(?:been )?(?!(?:been|recurred|needed|changed|repeated|missed|failed|exceeded|increased|risen|lost|breached|required|used|happened|occurred|arisen|found|fallen|dropped|affected|upheld|complained|refused|replied|come back|raised|identified|experienced|asked|seen|necessary|any|to|a|an|the|reduced|worsened|slipped|deteriorated|declined|returned|reported|altered|challenged|called|appealed|received (?:any|a) complaint|had (?!a reply|a response|an answer|confirmation|sight|sign))(?!\\p{L}))(?:\\p{L}+(?:ed|en)|built|made|met|had|begun|set|put|sent|done|found|taken up|gone|held|kept|brought|let|signed|seen)`,
  `(?:is|are) not (?!always (?:possible|easy|the case|practicable|needed|required))(?:always |consistently |routinely |regularly |universally |reliably |uniformly |sufficiently |adequately |properly |entirely |wholly |all |currently |being )+\\p{L}+`,
  `(?:do|does) not (?:yet|always|consistently|all|routinely|currently|regularly) \\p{L}+`,
  `not (?:all|every) (?:of )?(?:the |our |these )?[^.;,]{2,50}(?:has|have|is|are)(?!\\p{L})`,
  `(?<=^|[,;] (?:but |and |although |though )?)only (?:the |one |two |three |four |five |half |about |around |some |a |\\d)[^.;,]{2,50}(?:has|have) (?:now |so far |yet )*(?:been )?(?!access|authority|permission|the right)\\p{L}+(?:ed|en|ne|lt|de|d)`,
  `(?:has|have) (?:now |so far )*(?:been )?\\p{L}+ (?:for|in|at|to|by|on|with) (?:just |only )?(?:less than half|half|most|the majority|some|two[- ]thirds|three[- ]quarters) of (?!(?:them|whom) (?:were|had))`,
  `(?:(?<!\\bno )(?:${counts})(?: (?!of which|are|is|were|was|no)[\\p{L}’'-]+){1,5}) (?:(?:is|are|remains?|remain|still) )*(?:outstanding|overdue|missing|incomplete|unfinished|in progress|to follow|to go|to complete|left to \\p{L}+)(?= ?[.,;(]|$| at| and| as)`,
  `(?:${counts}) (?:of (?:the|our|these) )?(?!(?:years|months|weeks|days) )(?:[\\p{L}’'-]+ ){1,4}(?:have|has) no (?!outstanding|overdue|further|complaints|concerns|issues|gaps|vacanc|backlog|faults|defects|plans|more|new|such|recorded)`,
  `(?:are|is|remains?|remain) (?:still |as yet )?un(?!changed|affected|limited|restricted|qualified|announced|opposed|used|contested|ited|listed|precedented|founded|interrupted|paralleled|disputed|rivalled|questioned|armed|hindered|impeded|expected|matched|sealed|scathed|harmed|touched|derestimated|wanted|likely)\\p{L}{3,}ed`,
  `(?:is|are|remains?|only [\\p{L} ]{2,40}) left to (?!chance|run|their)\\p{L}+`,
  `(?:it (?:was|is|has) not (?:been |proved )?(?:yet )?possible to|(?:has|have) been unable to|(?:were|was|are|is) unable to (?:complete|finish|appoint|recruit|obtain|secure|meet|deliver|start|install|agree)|could not be (?:completed|finished|obtained|filled|secured|installed|delivered|met|agreed|appointed|reached|tested|located|progressed))`,
  // What has begun has not ended: "fitting of the sensors started in March".
  `(?<=^|[.;] )(?:the |our )?(?!(?:monitoring|reporting|recording|charging|publishing|meeting))(?:\\p{L}{2,}ing|works?|installation|recruitment|roll-?out|procurement|construction|consultation|implementation|development|migration|refurbishment) (?:of|to|for|on|with|in|at) [^.;,]{2,60} (?:started|began|commenced)(?!\\p{L})(?![^.;]{0,120}(?:finished|completed|ended|closed|was done|now))`,
  // It lies with somebody, or somebody was found to do it.
  `(?<!(?:responsibility|accountability|power|authority|duty|ownership|control) (?:for [^.;,]{2,40} )?(?:now )?)(?:(?:is|are) sitting|sits|rests|lies) with (?:the|our|legal|procurement|finance|cabinet) `,
  `(?:consultants?|contractors?|surveyors?|architects?|designers?|engineers?|solicitors|counsel|suppliers?|firm|company|university)(?: [^.;,]{2,30})? (?:has|have) been (?:commissioned|engaged|instructed|asked|invited|appointed) to (?!(?:provide|run|maintain|clean|manage) )`,
  `(?:has|have) been (?:formed|set up|established|convened|brought together) to (?:take (?:this|it|them|the work|matters) forward|draft|write|prepare|complete|finish)(?!\\p{L})`,
  `(?:days|weeks?|months?|some way|a year) (?:away )?(?:from|off) (?:completion|completing|being|finish|finishing|agreement|opening|ready|signing|launch)(?!\\p{L})`,
  `the (?:first|second) of (?:the |our )?(?:two|three|four|five|six|seven|eight|\\d{1,2}) (?!years|months|weeks|times)(?![^.;]{0,160}(?<!\\p{L})(?:last|third|final|all|rest were|others were)(?!\\p{L}))`,
  `none of (?:the|our|these) [^.;,]{2,40} (?:has|have) (?:yet |so far )?(?:been )?(?:written|completed|started|finished|agreed|signed|delivered|implemented|installed|updated|reviewed|trained|approved|published|begun|appointed|filled|checked|tested|scanned|moved|replaced|done|made|set up|fitted|opened|adopted|visited|inspected|assessed|audited)(?!\\p{L})`,
  `(?:has|have) until (?!now|then)`,
  // More is asked for, or is not there.
  `(?:has|have) (?:asked|applied) for (?:more time|an extension|a (?:longer|later|further))(?!\\p{L})`,
  `(?:asked|called) for (?:changes|amendments|further (?:work|changes|information|detail)|more (?:work|information|detail))(?!\\p{L})(?![^.;]{0,80}(?:were|was|have been|has been) (?:\\p{L}+ )?(?:made|given|provided|done|supplied|sent))`,
  `still lacks?(?!\\p{L})`,
  `(?:second|third|fourth|further|final|new|last|another) (?:round|phase|stage|meeting|visit|survey|vote|draft|version|decision|attempt)(?: of [^.;,]{2,30})? (?:is|are) (?:needed|required|necessary|planned|due)(?!\\p{L})`,
  `(?:the|our) (?:intention|plan|proposal|hope|next step) is (?:now )?(?:to|that|for)(?!\\p{L})`,
  `(?:works?|building|progress|recruitment|installation|construction) (?:has|have) (?:stopped|halted|ceased|stalled|paused|been (?:suspended|halted|interrupted|stopped))(?!\\p{L})`,
  `(?:is|are) (?:still |now )?subject to (?:references|vetting|clearance|checks|contract|survey|legal|negotiation|ratification|budget)(?!\\p{L})`,
  // A delay, or a date that was moved.
  `(?<!\\bno )(?:slippage|(?:is|are|has been|have been) (?:a |some |further |significant |delays?|slight )*(?:delays?|delayed|postponed|deferred|put back|pushed back|held up|hampered) (?:to|in|until|by|because|due|while|pending|with|on|owing)|delays in)(?!\\p{L})(?![^.;]{0,80}(?:but (?:is|was|are|were|has|have) now|now (?:complete|resolved)|finished|completed|opened))`,
  `(?:target|completion|due|end|start|delivery|opening|implementation|go-live|launch) date (?:has been|was|is|has|of [^.;,]{2,20} (?:has been|was)) (?:now |been )?(?:revised|moved|extended|changed|put back|rescheduled|slipped|deferred|set|agreed)`,
  `(?:carried|rolled|taken|moved) (?:over|forward) (?:in)?to (?:the |next |this )?(?:new |following )?(?!members|cabinet)`,
  // More is needed.
  `(?<!(?:no|any|whether|if|where|what|who|that) )(?:(?:more|further|additional|some|another|considerable|significant) (?:\\p{L}+ ){0,2}?(?:is|are|will be|was) (?:\\p{L}+ )?(?:needed|required|necessary|planned|to be done|being done)|(?<!(?:no longer|not|they|you|we|who|which|children|people|families|parents|residents) )needs? (?:to be|further|more|another|updating|finalising|agreeing|completing|strengthening|improving|embedding|attention)|(?:requires?|required) (?:further|more|additional|updating|completion|sign-?off|approval))(?![^.;]{0,40}(?:was|were) )`,
  `(?:there (?:is|are)|we (?:have|recognise)|(?:is|are)) (?:still |yet )?(?:more|much|work|further work|some work|a lot|a little|some way|further) (?:more )?(?:work )?(?:to (?:do|go|be done|complete|make|ensure)|needed|required|outstanding|left)`,
].map((pattern) => new RegExp(`(?<![\\p{L}’'-])(?:${pattern})`, 'iu'));
