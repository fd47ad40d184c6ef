import { excelError } from '../excelError';
import { excelObject, readOnly } from '../objects';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection = excelObject<string>('WorksheetProtection', {
  properties: {
    Protected: readOnly((id, host) => host.live.marks.protected.has(id)),
    Options: readOnly((id, host) => {
      if (!host.live.marks.protected.has(id)) return null;
      const options = Object.entries(host.protections.get(id) ?? {});
      return Object.fromEntries(options.filter(([name]) => name !== 'password'));
    }),
  },
  methods: {
    Protect: (id, [options, password], host) => {
      // Protecting a protected sheet fails in Excel too.
      if (host.live.marks.protected.has(id)) throw excelError('InvalidOperation');
      host.live.marks.protected.add(id);
      const allowed = (options ?? {}) as Record<string, unknown>;
      host.protections.set(id, password ? { ...allowed, password } : allowed);
    },
    Unprotect: (id, [password], host) => {
      const wanted = host.protections.get(id)?.['password'];
      if (wanted !== undefined && wanted !== password) throw excelError('InvalidArgument');
      host.live.marks.protected.delete(id);
      host.protections.delete(id);
    },
  },
});
