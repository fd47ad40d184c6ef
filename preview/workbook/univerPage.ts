/** The parts of Univer that draw and take input, for the page's bundle only. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

export { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
export { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
export { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
export { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
export { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
export { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';

import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';

/** Univer's own texts; it has no British English. */
export const texts = [core, conditionalFormatting, dataValidation, filter, sort, table];
