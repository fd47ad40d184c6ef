import { savesFiles } from '../../src/taskpane/handOver';

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a place that lets a pane save files', () => {
  it.each([
    [
      'Excel on Windows',
      true,
      `Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/131.0 Safari/537.36 Edg/131.0`,
    ],
    [
      'Safari on the Mac',
      true,
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/18.1 Safari/605.1.15`,
    ],
    [
      'Firefox on the Mac',
      true,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0',
    ],
    ['Excel on the Mac', false, `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit}`],
    [
      'Excel on the iPad',
      false,
      `Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) ${webKit} Mobile/15E148`,
    ],
  ])('%s: %s', (_name, saves, userAgent) => {
    expect(savesFiles(userAgent)).toBe(saves);
  });
});
