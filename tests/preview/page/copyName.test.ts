import { copyName } from '../../../preview/page/copyName';

describe('the name of a saved copy', () => {
  it.each([
    ['Action plan.xlsx', 'Action plan (copy).xlsx'],
    ['Action plan.XLSX', 'Action plan (copy).xlsx'],
    ['plan.2026.xlsx', 'plan.2026 (copy).xlsx'],
    ['macros.xlsm', 'macros (copy).xlsx'],
    ['no ending', 'no ending (copy).xlsx'],
  ])('%s becomes %s', (name, copy) => {
    expect(copyName(name)).toBe(copy);
  });
});
