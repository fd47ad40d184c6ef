const errors = new Set(
  '#N/A #REF! #NAME? #VALUE! #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #EXTERNAL! #PYTHON! #GETTING_DATA'.split(
    ' ',
  ),
);

/**
 * Whether a cell shows that its formula failed. Excel hands the error over as its text, and takes such
 * a text that a person types for the error itself
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function isExcelError(text: string): boolean {
  return errors.has(text.trim());
}
