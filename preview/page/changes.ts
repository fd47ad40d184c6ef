import { CommandType } from '@univerjs/core';
import type { LiveWorkbook } from '../workbook/liveWorkbook';

/**
 * Follows whether a workbook has changes that are in no file. Calculated results are no change of a
 * person's, and neither is where a sheet is scrolled to.
 */
export class Changes {
  private unsaved = false;
  private readonly stop: () => void;

  constructor(live: LiveWorkbook) {
    const commands = live.api.onCommandExecuted(({ id, type }, options) => {
      if (type === CommandType.MUTATION && id.startsWith('sheet.') && !options?.fromFormula) {
        this.unsaved = true;
      }
    });
    const stopCharts = live.charts.onChange(() => (this.unsaved = true));
    this.stop = () => {
      commands.dispose();
      stopCharts();
    };
  }

  get any(): boolean {
    return this.unsaved;
  }

  saved(): void {
    this.unsaved = false;
  }

  dispose(): void {
    this.stop();
  }
}
