const up =
  'increased?|increases|increasing|rose|rise|rises|risen|rising|grew|grow|grown|growth|growing|gain|gained|higher|(?<!(?:made|set|put|taken|take|picked|signed|followed|broken) )up|went up|gone up|climbed|improved|improvement|jumped|more|expanded|uplift|better';
const down =
  'decreased?|decreases|decreasing|fell|fall|falls|fallen|falling|dropped|drop|reduced|reduction|reductions?|cut|cuts|lower|down|declined?|went down|gone down|shrank|shrunk|fewer|less|shortened|saving|saved';
export const changeWord = new RegExp(`(?<![\\p{L}-])(?:(${up})|(${down}))(?![\\p{L}-])`, 'giu');

/** "Doubled", "has more than halved", "trebled"; "doubled-up entries" are something else. */
export const multiples =
  /(?<![\p{L}-])(?:(doubled|doubling|twice as many|twice the (?:number|amount)|twofold)|(trebled|tripled|trebling|three times as many|threefold)|(quadrupled|fourfold|four times as many)|(halved|halving|fell by half|cut by half|cut in half|reduced by half|down by half))(?![\p{L}-])/giu;
export const multipleChange = [100, 200, 300, -50];

export const manifolds = ['five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "An eightfold increase", "six times as many". */
export const manifold = new RegExp(
  `(?<![\\p{L}-])(${manifolds.join('|')})(?:-?fold| times as many)(?![\\p{L}-])`,
  'giu',
);

/** "By a quarter", "a third more", "a fall of two thirds". */
export const fractions =
  /(?<!\p{L})(?:a |an |one |one-|two |two-|three |three-|four |four-|by |of )(half|third|quarter|fifth|tenth|sixth|eighth)s?(?!\p{L})/giu;
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
