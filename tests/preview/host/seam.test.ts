import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadOfficeLibrary, OFFICE_JS_VERSION } from '../../../preview/host/officeLibrary';

/**
 * The stand-in rests on parts of Office.js that Microsoft does not document. When the package moves, this
 * says what has moved, before anything else fails for reasons that are hard to see.
 */
const root = path.resolve(__dirname, '../../..');
const library = readFileSync(
  path.join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js'),
  'utf8',
);

describe('the seam of Office.js', () => {
  it('is pinned to one version of the package', () => {
    const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as never;
    const { devDependencies } = read('package.json') as { devDependencies: Record<string, string> };
    const installed = read('node_modules/@microsoft/office-js/package.json') as { version: string };
    expect(devDependencies['@microsoft/office-js']).toBe(OFFICE_JS_VERSION);
    expect(installed.version).toBe(OFFICE_JS_VERSION);
  });

  it('has the private names that the session in Node uses', () => {
    const { OfficeExtension, Excel } = loadOfficeLibrary();
    expect(OfficeExtension.SessionBase).toBeInstanceOf(Function);
    expect(OfficeExtension._testSetRichApiMessageReadyImpl).toBeInstanceOf(Function);
    expect(OfficeExtension._testTriggerRichApiMessageEvent).toBeInstanceOf(Function);
    expect(Excel.run).toBeInstanceOf(Function);
    for (const name of [
      '_overrideSession',
      '_resolveRequestUrlAndHeaderInfo',
      '_createRequestExecutorOrNull',
    ])
      expect(library).toContain(name);
  });

  it('gives each session a library of its own', () => {
    const [one, other] = [loadOfficeLibrary(), loadOfficeLibrary()];
    expect(one.Excel).not.toBe(other.Excel);
    expect(one.OfficeExtension.SessionBase).not.toBe(other.OfficeExtension.SessionBase);
    expect(Object.keys(globalThis)).not.toContain('OSF');
  });

  it('still sends and expects what the protocol says', () => {
    for (const name of [
      // objects and actions
      'ObjectPathType: 1',
      'ObjectPathType: 2',
      'ObjectPathType: 3',
      'ObjectPathType: 4',
      'ObjectPathType: 5',
      'ObjectPathType: 6',
      'ObjectPathType = 7',
      'ActionType: 1',
      'ActionType: 2',
      'ActionType: 3',
      'ActionType: 4',
      'ActionType: 5',
      "'_ObjectPathId'",
      "'_ReferenceId'",
      "'_Items'",
      "'_KeepReference'",
      '"_RemoveReference"',
      '"_ValidateArraySize"',
      '_requestFlagModifier |= 64',
      // events
      "eventWorkbookId = 'Workbook'",
      'eventMessageCategory = 65536',
      '"_RegisterDataChangedEvent"',
      '"_RegisterSelectionChangedEvent"',
      '"_GetRangeForEventByReferenceId"',
      // the frame
      'ContextActivationManager_getAppContextAsync',
      '_requirementMatrix',
      'AgaveErrorUX/index.html',
      'hostUserTrusted',
      'dispidExecuteRichApiRequestMethod: 93',
      'dispidAppCommandInvocationCompletedMethod: 94',
      'AppCommandInvoked: "appCommandInvoked"',
      'RichApiMessage: "richApiMessage"',
      '"notifyActionHandlerReady"',
      "_customData = 'WacPartition'",
    ])
      expect(library).toContain(name);
  });
});
