import { excelError, notInStandIn } from '../excelError';
import { excelObject, readOnly } from '../objects';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.application */
export const application = excelObject<null>('Application', {
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        if (value === 'Automatic') return;
        if (value !== 'AutomaticExceptTables' && value !== 'Manual')
          throw excelError('InvalidArgument');
        throw notInStandIn(`Application.calculationMode = ${JSON.stringify(value)}`);
      },
    },
    CalculationState: readOnly(() => 'Done'),
    DecimalSeparator: readOnly(() => '.'),
    ThousandsSeparator: readOnly(() => ','),
    UseSystemSeparators: readOnly(() => true),
  },
  methods: {
    // Everything is always calculated before it is read, and drawn when it is done.
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
