import { cellsOf, eachTest } from './session';

const excel = eachTest();

describe('counting', () => {
  it('counts round trips, actions and bytes both ways', async () => {
    const { run, host } = excel();
    host.traffic.take();
    await run(async (context) => {
      const range = cellsOf(context, 'A1:C1');
      range.values = [['ü', 2, 3]];
      await context.sync();
      range.load('values');
      await context.sync();
    });
    const counts = host.traffic.take();
    expect(counts.roundTrips).toBe(2);
    expect(counts.actions).toBeGreaterThan(4);
    expect(counts.requestBytes).toBeGreaterThan(300);
    expect(counts.responseBytes).toBeGreaterThan(50);
    expect(host.traffic.take().roundTrips).toBe(0);
  });

  it('counts the release of ranges at the end of Excel.run apart: nobody waits for it', async () => {
    const { run, host } = excel();
    host.traffic.take();
    await run(async (context) => {
      cellsOf(context, 'A1').values = [[1]];
      await context.sync();
    });
    expect(host.traffic.take()).toMatchObject({ roundTrips: 1, cleanUps: 1 });
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
describe('the payload limit of Excel on the web', () => {
  const longText = 'x'.repeat(30_000);

  it('refuses a request of more than 5 MB as a whole', async () => {
    const { failure, run } = excel();
    const error = await failure(async (context) => {
      cellsOf(context, 'A1:A200').values = Array.from({ length: 200 }, () => [longText]);
      await context.sync();
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    await run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('refuses an answer of more than 5 MB', async () => {
    const { failure, run } = excel();
    for (const part of ['A1:A100', 'A101:A200']) {
      await run(async (context) => {
        cellsOf(context, part).values = Array.from({ length: 100 }, () => [longText]);
        await context.sync();
      });
    }
    const error = await failure(async (context) => {
      cellsOf(context, 'A1:A200').load('values');
      await context.sync();
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit */
describe('while a person types in a cell', () => {
  it('every call fails', async () => {
    const { failure, host } = excel();
    const end = host.startCellEdit();
    const error = await failure(async (context) => {
      cellsOf(context, 'A1').load('values');
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    end();
  });

  it('a call that asks to wait is answered when the person is done', async () => {
    const { Excel, host } = excel();
    const end = host.startCellEdit();
    let answered = false;
    const running = Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = cellsOf(context, 'A1').load('values');
      await context.sync();
      answered = true;
      return cell.values;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answered).toBe(false);
    end();
    expect(await running).toEqual([['']]);
  });
});

describe('failures on request', () => {
  it('fails a trip as a whole', async () => {
    const { failure, run, host } = excel();
    host.faults.failAt({ trip: 2, code: 'GeneralException' });
    const error = await failure(async (context) => {
      cellsOf(context, 'A1').values = [['first trip']];
      await context.sync();
      cellsOf(context, 'A2').values = [['second trip']];
      await context.sync();
    });
    expect(error.code).toBe('GeneralException');
    await run(async (context) => {
      const cells = cellsOf(context, 'A1:A2').load('values');
      await context.sync();
      expect(cells.values).toEqual([['first trip'], ['']]);
    });
  });

  it('loses the answer to a trip that was done', async () => {
    const { failure, run, host } = excel();
    host.faults.failAt({ trip: 1, afterAll: true, code: 'RequestAborted' });
    const error = await failure(async (context) => {
      cellsOf(context, 'A1').values = [['done all the same']];
      await context.sync();
    });
    expect(error.code).toBe('RequestAborted');
    await run(async (context) => {
      const cells = cellsOf(context, 'A1').load('values');
      await context.sync();
      expect(cells.values).toEqual([['done all the same']]);
    });
  });

  it.each([0, 4, 8, 12])(
    'fails after %i actions, the earlier ones being applied',
    async (count) => {
      const { failure, run, host } = excel();
      host.faults.failAt({ trip: 1, afterActions: count, code: 'AccessDenied' });
      const error = await failure(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (let column = 0; column < 5; column += 1)
          sheet.getCell(0, column).untrack().values = [[column]];
        await context.sync();
      });
      expect(error.code).toBe('AccessDenied');
      await run(async (context) => {
        const cells = cellsOf(context, 'A1:E1').load('values');
        await context.sync();
        // Three actions find the sheet; each cell is found, found again once tracked, and set.
        const written = cells.values[0]?.filter((value) => value !== '').length ?? 0;
        expect(written).toBe(Math.max(0, Math.floor((count - 3) / 3)));
      });
    },
  );
});
