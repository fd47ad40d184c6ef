/**
 * Long tasks of the pane's own frame: stretches of over 50 ms in which it answers nobody. The browser
 * attributes each to the frame whose script ran ("self"), so that the grid beside, which runs on the
 * same thread here and in a process of its own in Excel, is not counted (W3C Long Tasks API, `name`).
 */
export async function countLongTasks(page) {
  await page.pane.locator('body').evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { name, duration, startTime } of list.getEntries())
        if (name === 'self') globalThis.longTasks.push({ startTime, duration });
    }).observe({ type: 'longtask' });
  });
}

/** Those that began since the last time of asking, in milliseconds, the longest first. */
export async function longTasks(page) {
  const durations = await page.pane
    .locator('body')
    .evaluate(() => globalThis.longTasks.splice(0).map(({ duration }) => duration));
  return durations.sort((one, other) => other - one);
}
