import { EXCEL_FUNCTIONS } from './formulas/excelFunctions';
import { makeLive, type LiveWorkbook } from './liveWorkbook';
import type { OpenedWorkbook } from './openedWorkbook';
import { tableLooks } from './tableLooks';
import { showTextFormats } from './textFormats';
import { LocaleType, LogLevel, Univer, mergeLocales, type Plugin, type PluginCtor } from './univer';
import {
  UniverSheetsConditionalFormattingPreset,
  UniverSheetsCorePreset,
  UniverSheetsDataValidationPreset,
  UniverSheetsFilterPreset,
  UniverSheetsSortPreset,
  UniverSheetsTablePlugin,
  UniverSheetsTableUIPlugin,
  texts,
} from './univerPage';

type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Makes a workbook live and shows it: formula bar, tabs, filters, undo. `container` must have a size. */
export async function createInPage(
  opened: OpenedWorkbook,
  container: HTMLElement,
): Promise<LiveWorkbook> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...texts) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      formula: { function: EXCEL_FUNCTIONS },
      // Marks text that looks like a number in every cell: an officer's refs would be covered with them.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    // Excel's list has no search box, which would take the keys of whoever types on in the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    {
      plugins: [
        [UniverSheetsTablePlugin, { userThemes: tableLooks }],
        // Its tag with the table's name covers a frozen heading.
        [UniverSheetsTableUIPlugin, { hideAnchor: true }],
      ],
    },
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins as Registered[])) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as object);
    else univer.registerPlugin(plugin);
  }
  const live = await makeLive(univer, opened, { wrapsTypedText: true });
  showTextFormats(univer.__getInjector());
  return live;
}
