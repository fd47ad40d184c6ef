/**
 * Long tasks of the pane's own frame: stretches of over 50 ms in which it answers nobody. The browser
 * attributes each to the frame whose script ran ("self"), so that the grid beside, which runs on the
 * same thread here and in a process of its own in Excel, is not counted (W3C Long Tasks API, `name`).
 * On a machine that is busy with something else every task lasts longer. So one is long by the processor
 * time that its thread took for it, which the browser's trace tells (`tdur`).
 */

/** Milliseconds, as in the Long Tasks API. */
const LONG = 50;
/** Microseconds between the beginnings of a task in the trace and of the same task as the frame was told of it. */
const APART = 2000;
/** The trace's tasks, and the mark that ties its clock to the frame's. */
const categories = ['-*', 'toplevel', 'blink.user_timing'];
const MARK = 'looking for long tasks';

/**
 * The long tasks while `act` is done.
 * @returns for each how long it lasted and how long its thread worked for it, in milliseconds
 */
export async function longTasks(page, act) {
  const body = page.pane.locator('body');
  const browser = page.page.context().browser();
  await browser.startTracing(page.page, { categories });
  let stop = () => browser.stopTracing();
  try {
    const origin = await body.evaluate(watch, MARK);
    await act();
    // A frame is told of a task a little after its end.
    await page.page.waitForTimeout(1000);
    const told = await body.evaluate(() => globalThis.longTasks);
    const trace = JSON.parse(await stop());
    stop = () => undefined;
    return withProcessorTime(told, origin, trace.traceEvents).filter(({ worked }) => worked > LONG);
  } finally {
    await stop();
  }
}

/** Runs in the pane: notes its long tasks from now on. Tells when now is, by the frame's clock. */
function watch(_body, mark) {
  globalThis.longTasks = [];
  globalThis.longTaskObserver ??= new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries())
      if (name === 'self') globalThis.longTasks.push({ startTime, duration });
  });
  globalThis.longTaskObserver.observe({ type: 'longtask' });
  return performance.mark(mark).startTime;
}

/** What the trace does not tell of (it never happened) counts as worked from its beginning to its end. */
function withProcessorTime(told, origin, events) {
  const mark = events.find(({ name }) => name === MARK);
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid,
  );
  return told.map(({ startTime, duration }) => {
    const began = mark.ts + (startTime - origin) * 1000;
    const task = tasks.find(
      ({ ts, dur }) => Math.abs(ts - began) < APART && dur > (duration * 1000) / 2,
    );
    return { lasted: duration, worked: task?.tdur === undefined ? duration : task.tdur / 1000 };
  });
}
