import { checkFormula } from '../behaviour/formulaText';
import { excelError } from '../excelError';
import { localAddress, quotedSheet } from '../grid/address';
import type { DefinedName } from '../grid/names';
import { resolveReference } from '../grid/resolve';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { cellsOf, text, truth } from './cells';
import { range } from './range';
import { worksheet } from './worksheet';

function nameOf(id: string, host: Host): DefinedName {
  const name = host.names.byId(id);
  if (!name) throw excelError('ItemNotFound');
  return name;
}

function areaOfName(id: string, host: Host) {
  const name = nameOf(id, host);
  return resolveReference(host, name.formula, name.sheet);
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem = excelObject<string>('NamedItem', {
  identity: (id, host) => ({ _Id: nameOf(id, host).name }),
  properties: {
    Name: readOnly((id, host) => nameOf(id, host).name),
    Type: readOnly((id, host) => typeOf(id, host)),
    Value: readOnly((id, host) => valueOfName(id, host)),
    Scope: readOnly((id, host) => (nameOf(id, host).sheet ? 'Worksheet' : 'Workbook')),
    Formula: {
      get: (id, host) => nameOf(id, host).formula,
      set: (id, value, host) => {
        const formula = text(value);
        if (!formula.startsWith('=')) throw excelError('InvalidArgument');
        checkFormula(formula, host.rules);
        host.names.put({ ...nameOf(id, host), formula });
      },
    },
    Visible: {
      get: (id, host) => nameOf(id, host).visible,
      set: (id, value, host) => host.names.put({ ...nameOf(id, host), visible: truth(value) }),
    },
    Comment: {
      get: (id, host) => nameOf(id, host).comment,
      set: (id, value, host) => host.names.put({ ...nameOf(id, host), comment: text(value) }),
    },
  },
  objects: {
    Worksheet: (id, host) => worksheet.of(nameOf(id, host).sheet ?? notOfASheet()),
    WorksheetOrNullObject: (id, host) => {
      const { sheet } = nameOf(id, host);
      return sheet === undefined ? null : worksheet.of(sheet);
    },
  },
  methods: {
    Delete: (id, _, host) => host.names.remove(nameOf(id, host)),
    GetRange: (id, _, host) => {
      const area = areaOfName(id, host);
      if (!area) throw excelError('InvalidReference');
      return range.of(cellsOf(area));
    },
    GetRangeOrNullObject: (id, _, host) => {
      const area = areaOfName(id, host);
      return area ? range.of(cellsOf(area)) : null;
    },
  },
});

function notOfASheet(): never {
  throw excelError('ItemNotFound');
}

function constantOf(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function typeOf(id: string, host: Host): string {
  if (areaOfName(id, host)) return 'Range';
  const constant = constantOf(nameOf(id, host).formula);
  if (typeof constant === 'string') return 'String';
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return nameOf(id, host).formula.includes('#REF!') ? 'Error' : 'Array';
}

/** The address of a range, a constant itself; what else a formula gives is not worked out here. */
function valueOfName(id: string, host: Host): unknown {
  const area = areaOfName(id, host);
  if (area) {
    const sheet = host.grid.sheet(area.sheet)?.getName() ?? '';
    return `${quotedSheet(sheet)}!${localAddress(area, true)}`;
  }
  const { formula } = nameOf(id, host);
  return constantOf(formula) ?? (formula.includes('#REF!') ? '#REF!' : null);
}
