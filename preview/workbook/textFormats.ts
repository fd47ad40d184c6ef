import {
  INTERCEPTOR_POINT,
  InterceptorEffectEnum,
  SheetInterceptorService,
  isDefaultFormat,
  isTextFormat,
  numfmt,
  type IDisposable,
  type Injector,
} from './univer';

/** After the conditional formats, which stand at 10 and bring number formats of their own. */
const AFTER_CONDITIONAL_FORMATS = 5;

/** Without quoted texts and escaped characters, a code that formats texts has an "@". */
const FORMATS_TEXT = /^(?:[^"\\]|"[^"]*"|\\.)*@/;

/**
 * Shows texts as their number format says, e.g. "✓ Fully implemented" for the code `"✓ "@`: Univer
 * formats numbers only. Only what is drawn is changed; the cell's value stays.
 */
export function showTextFormats(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_CONDITIONAL_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || typeof cell.v !== 'string' || cell.p) return next(cell);
      const style = location.workbook.getStyles().getStyleByCell(cell);
      const shown = formattedText(cell.v, style?.n?.pattern);
      return next(shown === undefined ? cell : { ...cell, v: shown });
    },
  });
}

/** The text as a number format shows it; undefined where the format leaves texts as they are. */
export function formattedText(text: string, pattern: string | undefined): string | undefined {
  if (!pattern || isDefaultFormat(pattern) || isTextFormat(pattern)) return undefined;
  if (!FORMATS_TEXT.test(pattern)) return undefined;
  return numfmt.format(pattern, text, { throws: false });
}
