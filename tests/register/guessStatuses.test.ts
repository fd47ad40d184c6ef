import fc from 'fast-check';
import { contrast, fontOn } from '../../src/register/contrast';
import { guessStatuses } from '../../src/register/guessStatuses';
import { fills } from '../../src/register/hues';
import { stageOf } from '../../src/register/stageOf';
import { stages, type Stage } from '../../src/register/stages';

describe('the stage of a status', () => {
  it.each<[string, Stage]>([
    ['Fully implemented', 'complete'],
    ['Complete', 'complete'],
    ['COMPLETED', 'complete'],
    ['Closed', 'complete'],
    ['Blue', 'complete'],
    ['On track', 'onTrack'],
    ['Green', 'onTrack'],
    ['Substantially complete', 'onTrack'],
    ['Partially implemented or in progress', 'inProgress'],
    ['Partially met', 'inProgress'],
    ['In progress', 'inProgress'],
    ['Incomplete', 'inProgress'],
    ['Not complete', 'inProgress'],
    ['Ongoing', 'inProgress'],
    ['Amber', 'atRisk'],
    ['At risk', 'atRisk'],
    ['Some slippage', 'atRisk'],
    ['Red', 'late'],
    ['Overdue', 'late'],
    ['Not on track', 'late'],
    ['At the planning stage', 'planned'],
    ['Not started', 'planned'],
    ['Not yet started', 'planned'],
    ['Not implemented', 'planned'],
    ['To be completed', 'planned'],
    ['Superseded', 'ended'],
    ['No longer required', 'ended'],
    ['N/A', 'ended'],
    ['100%', 'complete'],
    ['75% complete', 'inProgress'],
    ['0 %', 'planned'],
    ['Amber/Green', 'inProgress'],
    ['Amber - Red', 'atRisk'],
    ['G - complete', 'complete'],
    ['Embedded', 'complete'],
    ['Yellow', 'atRisk'],
    ['<50%', 'other'],
    ['A', 'other'],
    ['Yes', 'complete'],
    ['✓', 'complete'],
    ['No', 'planned'],
    ['', 'other'],
  ])('%j is %s', (label, stage) => {
    expect(stageOf(label).stage).toBe(stage);
  });
});

describe('the statuses that councils use', () => {
  const told = (...labels: string[]) =>
    guessStatuses(labels).map(({ label, stage, complete }) => [label, stage, complete]);

  it.each<[string, string[], [string, Stage, boolean][]]>([
    [
      'three stages',
      ['At the planning stage', 'Fully implemented', 'Partially implemented or in progress'],
      [
        ['Fully implemented', 'complete', true],
        ['Partially implemented or in progress', 'inProgress', false],
        ['At the planning stage', 'planned', false],
      ],
    ],
    [
      'RAG',
      ['Red', 'Amber', 'Green'],
      [
        ['Green', 'onTrack', false],
        ['Amber', 'atRisk', false],
        ['Red', 'late', false],
      ],
    ],
    [
      'BRAG, with blue for complete',
      ['Blue', 'Red', 'Amber', 'Green'],
      [
        ['Blue', 'complete', true],
        ['Green', 'onTrack', false],
        ['Amber', 'atRisk', false],
        ['Red', 'late', false],
      ],
    ],
    [
      'letters for colours',
      ['G', 'A/R', 'R', 'B', 'A/G'],
      [
        ['B', 'complete', true],
        ['G', 'onTrack', false],
        ['A/G', 'inProgress', false],
        ['A/R', 'atRisk', false],
        ['R', 'late', false],
      ],
    ],
    [
      'letters for colours beside words',
      ['Done', 'G', 'R', 'Green'],
      [
        ['Done', 'complete', true],
        ['G', 'onTrack', false],
        ['Green', 'onTrack', false],
        ['R', 'late', false],
      ],
    ],
    [
      'four stages',
      ['Not started', 'In progress', 'Done', 'Embedded'],
      [
        ['Done', 'complete', true],
        ['Embedded', 'complete', true],
        ['In progress', 'inProgress', false],
        ['Not started', 'planned', false],
      ],
    ],
    [
      'percentages in steps',
      ['25%', '0%', '100%', '75%', '50%'],
      [
        ['100%', 'complete', true],
        ['75%', 'inProgress', false],
        ['50%', 'inProgress', false],
        ['25%', 'inProgress', false],
        ['0%', 'planned', false],
      ],
    ],
    [
      'yes and no',
      ['Y', 'N'],
      [
        ['Y', 'complete', true],
        ['N', 'planned', false],
      ],
    ],
    [
      'yes, yellow among letters for colours',
      ['G', 'Y', 'R'],
      [
        ['G', 'onTrack', false],
        ['Y', 'atRisk', false],
        ['R', 'late', false],
      ],
    ],
    [
      'with an error of Excel’s, which is none',
      ['Done', '#N/A', '#REF!'],
      [['Done', 'complete', true]],
    ],
    [
      'grades that are no colours',
      ['A', 'C'],
      [
        ['A', 'other', false],
        ['C', 'other', false],
      ],
    ],
  ])('%s', (_, labels, expected) => {
    expect(told(...labels)).toEqual(expected);
  });
});

describe('usual statuses that are wanted besides', () => {
  const brag = ['Blue', 'Green', 'Amber', 'Red'];
  const percentages = ['100%', '75%', '50%', '25%', '0%'];
  const three = ['Fully implemented', 'Partially implemented', 'Not started'];

  it.each<[string, string[], string[], string[]]>([
    ['all of them where there are none', [], brag, brag],
    ['those that are lacking', ['Red', 'Green'], brag, brag],
    ['none that the list has in letters', ['G', 'A', 'R'], brag, ['Blue', 'G', 'A', 'R']],
    [
      'none that the list has in words of its own',
      ['Done', 'Ongoing'],
      three,
      ['Done', 'Ongoing', 'Not started'],
    ],
    ['each step, though several are of one stage', ['50%', '100%'], percentages, percentages],
    [
      'none in a second spelling',
      ['100 %', '25%'],
      percentages,
      ['100 %', '75%', '50%', '25%', '0%'],
    ],
    [
      'blue not, where the list says complete',
      ['Complete'],
      brag,
      ['Complete', 'Green', 'Amber', 'Red'],
    ],
    ['beside those that the list has besides', ['Superseded'], three, [...three, 'Superseded']],
  ])('come in: %s', (_, found, preset, expected) => {
    expect(guessStatuses(found, preset).map(({ label }) => label)).toEqual(expected);
  });

  it('tell a slip in the list, which is not listed then', () => {
    expect(guessStatuses(['Partialy implemented'], three).map(({ label }) => label)).toEqual(three);
  });
});

describe('a Statuses table', () => {
  const labelsOf = (found: readonly string[]) => guessStatuses(found).map(({ label }) => label);

  it.each([
    [['Partially implemented', 'Partially implemented', 'Partialy implemented']],
    [['In progress', 'In progress', 'In progess']],
    [['Complete', 'Complete', 'Completed']],
  ])('leaves out what stands once and is a slip of another: %j', (found) => {
    expect(labelsOf(found)).toEqual([found[0]]);
  });

  it.each([
    [['Phase 1', 'Phase 1', 'Phase 2']],
    [['Met', 'Met', 'Set']],
    [['Implemented', 'Implemented', 'Unimplemented']],
    [['Partially implemented', 'Partialy implemented']],
    [['Closed', 'Closed', 'Delayed']],
  ])('keeps what may well be a status of its own: %j', (found) => {
    expect(labelsOf(found)).toHaveLength(2);
  });

  it('is guessed in order of progress, done first', () => {
    const found = [
      'At the planning stage',
      'Partially implemented or in progress',
      'Fully implemented',
      'Fully implemented',
    ];
    expect(guessStatuses(found)).toEqual([
      expect.objectContaining({
        label: 'Fully implemented',
        order: 1,
        complete: true,
        needsEvidence: true,
        needsDueDate: false,
      }),
      expect.objectContaining({
        label: 'Partially implemented or in progress',
        order: 2,
        complete: false,
        needsEvidence: true,
        needsDueDate: true,
      }),
      expect.objectContaining({
        label: 'At the planning stage',
        order: 3,
        complete: false,
        needsEvidence: false,
        needsDueDate: true,
      }),
    ]);
  });

  it('has one row for what differs in case and blanks only, as most rows write it', () => {
    const found = ['complete', 'Complete', ' Complete', 'Complete', 'Open', ' '];
    expect(guessStatuses(found).map(({ label }) => label)).toEqual(['Complete', 'Open']);
  });

  it('gives colours by their names', () => {
    const colours = Object.fromEntries(
      guessStatuses(['Red', 'Amber', 'Green', 'Blue']).map(({ label, colour }) => [label, colour]),
    );
    expect(colours).toEqual({
      Red: fills.red[0],
      Amber: fills.amber[0],
      Green: fills.green[0],
      Blue: fills.blue[0],
    });
  });

  it('tells every status by colour and by symbol, up to 18 statuses', () => {
    const label = fc.oneof(
      fc.constantFrom(
        ...'Complete,Closed,On track,Open,Started,Late,Red,Planned,New,To do,N/A,x,y,z'.split(','),
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(label, {
          maxLength: 18,
          selector: (one) => one.replace(/\s+/g, ' ').trim().toLowerCase(),
        }),
        (found) => {
          const rows = guessStatuses(found);
          expect(new Set(rows.map(({ colour }) => colour)).size).toBe(rows.length);
          expect(new Set(rows.map(({ symbol }) => symbol)).size).toBe(rows.length);
          expect(rows.map(({ order }) => order)).toEqual(rows.map((_, at) => at + 1));
          for (const { colour, symbol } of rows) {
            expect([...symbol]).toHaveLength(1);
            expect(contrast(fontOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
            expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
          }
        },
      ),
    );
  });

  it('of more statuses than anybody has is guessed all the same', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `status ${at}`);
    expect(guessStatuses(many)).toHaveLength(3000);
  });
});

describe('the colours', () => {
  const all = Object.values(fills).flat();
  it.each(all)('%s reads at 4.5:1 and stands out from white at 3:1', (fill) => {
    expect(contrast(fontOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fill, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  it('are all different', () => {
    expect(new Set(all).size).toBe(all.length);
  });

  it('have a hue for each stage', () => {
    for (const { hue, symbols } of Object.values(stages)) {
      expect(fills[hue].length).toBeGreaterThan(0);
      expect(symbols.length).toBeGreaterThan(0);
    }
  });

  // Simulation of Machado, Oliveira and Fernandes (2009) at full severity; distance is CIE76 in
  // Lab, where 20 is a clear difference.
  it.each(Object.entries(vision()))('of the stages are apart for %s', (_, matrix) => {
    const first = Object.values(fills).map(([fill]) => lab(fill!, matrix));
    for (const [at, one] of first.entries()) {
      for (const other of first.slice(at + 1)) {
        expect(Math.hypot(...one.map((value, axis) => value - other[axis]!))).toBeGreaterThan(20);
      }
    }
  });
});

type Matrix = readonly (readonly [number, number, number])[];

function vision(): Record<string, Matrix> {
  return {
    'full colour vision': [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}

function lab(colour: string, matrix: Matrix): [number, number, number] {
  const light = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red, green, blue] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * light[at]!, 0),
      ),
    ),
  ) as [number, number, number];
  const cube = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
  const x = cube((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = cube(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = cube((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
