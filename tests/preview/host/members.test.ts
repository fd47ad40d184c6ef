import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadOfficeLibrary } from '../../../preview/host/officeLibrary';
import { excelTypes } from '../../../preview/host/excel/types';

/**
 * The members that the stand-in answers must be Excel's own: known to Office.js under that very name,
 * and there in ExcelApi 1.14, so that nothing works here that fails in Excel 2021.
 */
const root = path.resolve(__dirname, '../../..');
const library = readFileSync(
  path.join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js'),
  'utf8',
);
const declarations = readFileSync(
  path.join(root, 'node_modules/@types/office-js/index.d.ts'),
  'utf8',
);
const excelNamespace = declarations.slice(declarations.indexOf('declare namespace Excel'));

/** The library's own text of a class. */
function classText(name: string): string {
  const start = library.indexOf(`var ${name} = (function (_super) {`);
  return start < 0 ? '' : library.slice(start, library.indexOf(`Excel.${name} = ${name};`, start));
}

/** The set that the types' comments give for a member; later ones need a check at run time. */
function requirementOf(className: string, member: string): number | undefined {
  const start = excelNamespace.search(new RegExp(`\\n    class ${className}\\b`));
  const text = excelNamespace.slice(start, excelNamespace.indexOf('\n    }', start));
  const declared = new RegExp(
    `Api set: (\\w+) ([\\d.]+)(?:(?!Api set:)[\\s\\S])*?\\*/\\s*(?:readonly )?${member}\\b[(?:]`,
  ).exec(text);
  if (!declared) return undefined;
  return declared[1] === 'ExcelApi' ? Number(declared[2]?.split('.')[1]) : Infinity;
}

const members = excelTypes.flatMap((type) => {
  const { properties, objects, methods } = type.members;
  return [properties, objects, methods].flatMap((table) =>
    Object.keys(table ?? {}).map((name) => ({ type: type.name, name })),
  );
});

describe('every member of the stand-in', () => {
  it('is counted here', () => expect(members.length).toBeGreaterThan(250));

  it.each(excelTypes.map((type) => [type.name, type] as const))(
    '%s: is a member of Office.js under that name',
    (name, type) => {
      expect(loadedClasses).toHaveProperty(name);
      const text = classText(name);
      const { properties, objects, methods } = type.members;
      const scalars =
        /_scalarPropertyOriginalNames[\s\S]*?return (\[[^\]]*\])/.exec(text)?.[1] ?? '[]';
      for (const property of Object.keys(properties ?? {})) {
        // A few are set under another name than they are read.
        if (library.includes(`_invokeSetProperty(thisObj, "${property}"`)) continue;
        expect(JSON.parse(scalars)).toContain(property);
      }
      for (const object of Object.keys(objects ?? {})) expect(text).toContain(`this, "${object}"`);
      for (const method of Object.keys(methods ?? {})) expect(text).toContain(`this, "${method}"`);
    },
  );

  it('is there in ExcelApi 1.14', () => {
    const later = members
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ type, name }) => {
        const member = name.charAt(0).toLowerCase() + name.slice(1);
        return { member: `${type}.${member}`, set: requirementOf(type, member) };
      });
    expect(later.filter(({ set }) => set !== undefined && set > 14)).toEqual([]);
    // The comments of a few members cannot be read; they must stay few.
    expect(later.filter(({ set }) => set === undefined).length).toBeLessThan(20);
  });
});

const loadedClasses = loadOfficeLibrary().Excel;
