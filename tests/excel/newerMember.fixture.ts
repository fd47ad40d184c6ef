/** Read by apiSets.test.ts alone: one member of the floor, one of a newer set without and one with asking. */
export function uses(range: Excel.Range): void {
  range.autoFill('A1:A5');
  range.load('valuesAsJson');
  void range.valuesAsJson;
}

export function asks(range: Excel.Range): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) void range.valuesAsJsonLocal;
}
