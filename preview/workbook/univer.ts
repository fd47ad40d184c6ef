/**
 * Everything that we take from Univer, in one place. Univer's facade classes extend one another by side
 * effect and its ES modules cannot be loaded by Node as they are, so `preview/build.mjs` bundles this file
 * once: in Node `build/univer-node.cjs` stands in for it (jest's `moduleNameMapper`, the report
 * command's bundle), the page bundles it together with the parts that draw (`univerPage.ts`).
 * Nothing of Univer's user interface may be imported here: Node has no canvas.
 */
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';
import '@univerjs/sheets-table/facade';

export * from '@univerjs/core';
export * from '@univerjs/core/facade';
export * from '@univerjs/data-validation';
export * from '@univerjs/engine-formula';
export * from '@univerjs/engine-formula/facade';
export * from '@univerjs/sheets';
export * from '@univerjs/sheets/facade';
export * from '@univerjs/sheets-conditional-formatting';
export * from '@univerjs/sheets-conditional-formatting/facade';
export * from '@univerjs/sheets-data-validation';
export * from '@univerjs/sheets-data-validation/facade';
export * from '@univerjs/sheets-filter';
export * from '@univerjs/sheets-filter/facade';
export * from '@univerjs/sheets-formula';
export * from '@univerjs/sheets-numfmt';
export * from '@univerjs/sheets-sort';
export * from '@univerjs/sheets-table';
