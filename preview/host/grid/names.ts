import {
  generateRandomId,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '../../workbook/univer';
import { parseLocal, splitAddress } from './address';
import type { Grid } from './grid';

/** A name defined in the workbook. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** As Excel shows it, with the equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet that alone knows the name; none where the whole workbook does. */
  readonly sheet: string | undefined;
}

/** The names defined in the workbook and on its sheets. */
export class Names {
  constructor(private readonly grid: Grid) {}

  all(): DefinedName[] {
    const map = this.grid
      .service<IDefinedNamesService>(IDefinedNamesService)
      .getDefinedNameMap(this.grid.unitId);
    return Object.values(map ?? {}).map(fromEngine);
  }

  byId(id: string): DefinedName | undefined {
    return this.all().find((name) => name.id === id);
  }

  /** In any case of letters; `sheet` is undefined for names of the whole workbook. */
  find(name: string, sheet?: string): DefinedName | undefined {
    return this.all().find(
      (one) => one.sheet === sheet && one.name.toLowerCase() === name.toLowerCase(),
    );
  }

  add(name: Omit<DefinedName, 'id'>): DefinedName {
    const added = { ...name, id: generateRandomId(10) };
    this.put(added);
    return added;
  }

  put(name: DefinedName): void {
    this.grid.run(SetDefinedNameMutation.id, {
      unitId: this.grid.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: DefinedName): void {
    this.grid.run(RemoveDefinedNameMutation.id, { ...name, unitId: this.grid.unitId });
  }
}

function fromEngine(param: IDefinedNamesServiceParam): DefinedName {
  const text = param.formulaOrRefString;
  const scoped = param.localSheetId && param.localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    id: param.id,
    name: param.name,
    formula: text.startsWith('=') ? text : `=${text}`,
    comment: param.comment ?? '',
    visible: param.hidden !== true,
    sheet: scoped ? param.localSheetId : undefined,
  };
}

/** The engine keeps a plain reference without the equals sign. */
function isReference(formula: string): boolean {
  const { sheet, local } = splitAddress(formula.slice(1));
  return sheet !== undefined && parseLocal('', local) !== undefined;
}
