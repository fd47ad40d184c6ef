import type { Making } from '../../src/work/turns';
import { sayInPreview } from '../strings';
import type { CountedAction } from './outcome';

/** Where a line for the person goes. */
export type Tell = (line: string) => void;

/** What the command does one after the other. */
export type Stage = 'open' | CountedAction | 'save' | 'document';

/** Bytes of a workbook from which the report takes more than some seconds: about 2,000 recommendations. */
export const LARGE_FILE = 100_000;

/** Tells each stage of the command as it begins, and every tenth of one that knows how far it is. */
export class Progress {
  constructor(private readonly tell: Tell) {}

  begin(stage: Stage): void {
    this.tell(sayInPreview(`report.stage.${stage}`));
  }

  /** For work that is told how far it is from 0 to 1. */
  making(stage: Stage): Making {
    let told = 0;
    return {
      progress: (share) => {
        const tenths = Math.floor(share * 10);
        if (tenths <= told) return;
        told = tenths;
        this.tell(`${sayInPreview(`report.stage.${stage}`)} ${tenths * 10}%`);
      },
    };
  }
}
