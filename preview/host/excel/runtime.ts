import { excelObject } from '../objects';
import { truth } from './cells';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtime = excelObject<null>('Runtime', {
  properties: {
    EnableEvents: {
      get: (_, host) => host.events.enabled,
      set: (_, value, host) => {
        host.events.enabled = truth(value);
      },
    },
  },
});
