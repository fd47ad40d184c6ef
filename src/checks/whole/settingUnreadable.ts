import { tableDesigns } from '../../register/columns';
import { placeIn } from '../../register/places';
import { tableOf } from '../../register/tableRows';
import { sayCheck } from '../../strings/sayChecks';
import { placeOf } from '../cells';
import { checkingOf } from '../checking';
import { quote } from '../quote';
import { rule } from '../rule';

export const settingUnreadable = rule({
  code: 'BOOK-SETTING',
  severity: 'warning',
  words: 'checks.settingUnreadable',
  look: (workbook) => {
    const { register, settings } = checkingOf(workbook);
    const table = tableOf(tableDesigns.settings.columns, register.tables.settings);
    return settings.unreadable.flatMap(({ row, setting, value }) => {
      const place = placeIn(table, 'value', row);
      if (!place) return [];
      const values = { setting: quote(setting), value: quote(value), cell: placeOf(place).cell };
      return {
        ...placeOf(place),
        ref: '',
        message: sayCheck('checks.settingUnreadable.message', values),
        fix: sayCheck('checks.settingUnreadable.fix', values),
      };
    });
  },
});
