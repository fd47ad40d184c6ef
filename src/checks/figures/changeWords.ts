const up =
  'increased?|increases|increasing|rose|rise|rises|risen|rising|grew|grow|grown|growth|growing|gain|gained|higher|(?<!(?:made|make|makes|making|set|put|taken|take|picked|signed|followed|broken) )up|went up|gone up|climbed|improved|improvement|jumped|more|expanded|uplift|better';
const down =
  'decreased?|decreases|decreasing|fell|fall|falls|fallen|falling|dropped|drop|reduced|reduction|reductions?|cut|cuts|lower|down|declined?|went down|gone down|shrank|shrunk|fewer|less|shortened|savings?|saved|down by';
export const changeWord = new RegExp(`(?<![\\p{L}-])(?:(${up})|(${down}))(?![\\p{L}-])`, 'giu');

/** "Doubled", "has more than halved", "trebled"; "doubled-up entries" are something else. */
export const multiples =
  /(?<![\p{L}-])(?:(doubled|doubling|twice as many|twice the (?:number|amount)|twofold)|(trebled|tripled|trebling|three times as many|threefold)|(quadrupled|fourfold|four times as many)|(halved|halving|fell by half|cut by half|cut in half|reduced by half|down by half)|(half as (?:many|much)(?: \p{L}+)? again)|((?:remained|stayed|was|were|is|are|has been) (?:unchanged|the same)))(?![\p{L}-])/giu;
export const multipleChange = [100, 200, 300, -50, 50, 0];

/** By position: two, three, four … */
export const manifolds =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** "An eightfold increase", "six times as many". */
export const manifold = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(${manifolds.join('|')}|\\d{1,4})(?:[ -]?fold| times (?:as (?:many|much)|what (?:it|they) (?:was|were)|(?:the )?(?:number|figure|level|amount) (?:in|of|last)))|multiplied by (${manifolds.join('|')}|\\d{1,4}))(?![\\p{L}-])`,
  'giu',
);

/** "By a quarter", "a third more", "a fall of two thirds". */
export const fractions =
  /(?<!\p{L})(?:a |an |one |one-|two |two-|three |three-|four |four-|by |of |(?<=(?:than|nearly|almost|about|over) ))(half|third|quarter|fifth|tenth|sixth|eighth)s?(?!\p{L})/giu;
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
export const multipliers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};
