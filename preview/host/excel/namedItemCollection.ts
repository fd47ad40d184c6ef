import { checkDefinedName } from '../behaviour/names';
import { checkFormula } from '../behaviour/formulaText';
import { excelError } from '../excelError';
import { localAddress, quotedSheet } from '../grid/address';
import type { Host } from '../host';
import { excelObject, isHandle, type MaybeHandle } from '../objects';
import { areaArgument } from './cells';
import { namedItem } from './namedItem';

/** The names of a sheet, or of the workbook. */
export interface NameScope {
  readonly sheet?: string;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection = excelObject<NameScope>('NamedItemCollection', {
  items: ({ sheet }, host) =>
    host.names
      .all()
      .filter((name) => name.sheet === sheet)
      .map((name) => namedItem.of(name.id)),
  item: (scope, key, host) => found(scope, key, host),
  methods: {
    Add: (scope, [name, reference, comment], host) =>
      add(scope, name, formulaFrom(reference, host), comment, host),
    AddFormulaLocal: (scope, [name, formula, comment], host) =>
      add(scope, name, formulaFrom(formula, host), comment, host),
    GetCount: ({ sheet }, _, host) =>
      host.names.all().filter((name) => name.sheet === sheet).length,
    GetItemOrNullObject: (scope, [key], host) => found(scope, key, host),
  },
});

function found({ sheet }: NameScope, key: unknown, host: Host): MaybeHandle {
  const name = host.names.find(String(key), sheet);
  return name ? namedItem.of(name.id) : null;
}

/** A Range becomes an absolute address; a text must be a formula. */
function formulaFrom(reference: unknown, host: Host): string {
  if (isHandle(reference)) {
    const area = areaArgument(reference, host);
    const sheet = host.grid.sheet(area.sheet)?.getName() ?? '';
    return `=${quotedSheet(sheet)}!${localAddress(area, true)}`;
  }
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== 'string' || !reference.startsWith('='))
    throw excelError('InvalidArgument');
  checkFormula(reference, host.rules);
  return reference;
}

function add({ sheet }: NameScope, name: unknown, formula: string, comment: unknown, host: Host) {
  const taken = [
    ...host.names
      .all()
      .filter((one) => one.sheet === sheet)
      .map((one) => one.name),
    ...host.tables.all().map((table) => table.name),
  ];
  const checked = checkDefinedName(name, taken, host.rules.definedNames);
  const added = host.names.add({
    name: checked,
    formula,
    comment: typeof comment === 'string' ? comment : '',
    visible: true,
    sheet,
  });
  return namedItem.of(added.id);
}
