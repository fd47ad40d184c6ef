/**
 * Formulas with the answers that Excel gives, on a register with awkward refs and statuses. The cells:
 * table Rec in A1:C7, table Ev in E1:F5, and names for a column of a table and for cells.
 */
export const REC = {
  headings: ['Ref', 'Status', "A 'b' #c (d)"],
  rows: [
    ['1.1', 'A', 1],
    ['1.10', 'a', 2],
    ['007', 'A ', 3],
    ['7?', '<50%', 4],
    ['R*', 'A', 5],
    ['75', null, 6],
  ],
} as const;

export const EV = {
  headings: ['Ref', 'Recommendation ref'],
  rows: [
    ['E1', '1.1; 1.10'],
    ['E2', '7?'],
    ['E3', '75\n007'],
    ['E4', '1.10'],
  ],
} as const;

/** Tokens of refs between semicolons, whatever separates them. */
const tokens =
  '";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(Ev[Recommendation ref]," ",""),CHAR(10),";"),",",";")&";"';
const names = (ref: string) => `ISNUMBER(FIND(";${ref};",${tokens}))`;

export const KNOWN: readonly (readonly [formula: string, answer: string | number | boolean])[] = [
  // Counting by exact text.
  ['=SUMPRODUCT(--EXACT(Rec[Status],"A"))', 2],
  ['=SUMPRODUCT(--EXACT(Rec[Status],$B3))', 1],
  ['=SUMPRODUCT(--EXACT(Rec[Status],"<50%"))', 1],
  ['=SUMPRODUCT(--EXACT(Rec[Status],""))', 1],
  ['=SUMPRODUCT((Rec[Ref]<>"")*(Rec[Status]=""))', 1],
  ['=SUMPRODUCT(--(Rec[Ref]&Rec[Status]<>""))', 6],
  ['=SUMPRODUCT(--(TRIM(Rec[Status])="A"))', 4],
  ['=ROWS(Rec[Ref])', 6],
  ['=ROWS(Evidence_refs)', 4],
  ["=SUM(Rec[A ''b'' '#c (d)])", 21],
  ['=SUM(Values)', 21],
  ['=SUM(Cells)', 21],
  // Finding by exact text.
  ['=INDEX(Rec[Ref],3)', '007'],
  ['=INDEX(Rec[Ref],2)&"."', '1.10.'],
  [`=SUMPRODUCT(--${names('1.10')})`, 2],
  [`=SUMPRODUCT(--${names('1.1')})`, 1],
  [`=SUMPRODUCT(--${names('7')})`, 0],
  [`=SUMPRODUCT(--${names('7?')})`, 1],
  [`=SUMPRODUCT(--${names('007')})`, 1],
  [
    `=SUMPRODUCT(MAX(${names('1.10')}*(ROWS(Ev[Ref])+1-ROW(Ev[Ref])+ROW(Ev[[#Headers],[Ref]]))))`,
    4,
  ],
  [
    `=INDEX(Ev[Ref],ROWS(Ev[Ref])+1-SUMPRODUCT(MAX(${names('007')}*(ROWS(Ev[Ref])+1-ROW(Ev[Ref])+ROW(Ev[[#Headers],[Ref]])))))`,
    'E3',
  ],
  ['=SUMPRODUCT(MAX(EXACT(Rec[Ref],"7?")*(ROW(Rec[Ref])-ROW(Rec[[#Headers],[Ref]]))))', 4],
  ['=IFERROR(INDEX(Rec[Ref],SUMPRODUCT(MAX(EXACT(Rec[Ref],"zz")*9))+99),"none")', 'none'],
  ['=CELL("address",INDEX(Rec[Ref],2))', '$A$3'],
  ['=HYPERLINK("#"&CELL("address",INDEX(Rec[Ref],2)),"two")', 'two'],
  ['=IF(SUMPRODUCT(--EXACT(Rec[Ref],"zz"))=0,"none",1)', 'none'],
  // Per cent by largest remainder, ties in row order.
  ['=INT(1000*C3/SUM(C$2:C$7))', 95],
  ['=MOD(1000*C3,SUM(C$2:C$7))', 5],
  ['=SUMPRODUCT(--(MOD(1000*C$2:C$7,21)>MOD(1000*C3,21)))', 4],
  ['=SUMPRODUCT((MOD(C$2:C$7,4)=MOD(C3,4))*(ROW(C$2:C$7)<ROW(C3)))', 0],
  ['=SUMPRODUCT(INT(1000*C$2:C$7/21))', 997],
  ['=MOD(-3,2)', 1],
  ['=MOD(3,-2)', -1],
  ['=INT(-1.5)', -2],
  ['=ROUND(100*8/19,1)', 42.1],
  // Texts.
  ['=EXACT("a","A")', false],
  ['=FIND("b","abc")', 2],
  ['=SUBSTITUTE("a;b;c",";","",2)', 'a;bc'],
  ['=LEN(" a ")', 3],
  ['=TEXT(46081,"dd mmmm yyyy")', '28 February 2026'],
  ['=TEXT(0.421,"0.0%")', '42.1%'],
  ['="As at "&TEXT(DATE(2026,2,28),"d mmmm yyyy")', 'As at 28 February 2026'],
  ['=N("Recommendations Tracker")', 0],
  ['=N(7)', 7],
  ['=AND(EXACT($B2,"A"),N("Recommendations Tracker")=0)', true],
  ['=H99=""', true],
  ['=H99&""', ''],
  // Dates.
  ['=TEXT(EDATE(DATE(2026,1,31),1),"0")', '46081'],
  ['=TEXT(EDATE(DATE(2024,2,29),12),"0")', '45716'],
  ['=TEXT(EDATE(DATE(2026,3,31),-1),"0")', '46081'],
  ['=EOMONTH(DATE(2026,1,31),1)', 46081],
  ['=YEAR(46081)', 2026],
  ['=DATEDIF(DATE(2026,1,1),DATE(2026,3,1),"m")', 2],
  // Errors.
  ['=IFERROR(1/0,"e")', 'e'],
];
