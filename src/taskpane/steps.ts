import { say } from '../strings/say';

/** The steps of the job, in the order in which an officer does them. */
export const steps = ['check', 'colour', 'link', 'summarise', 'narrate', 'exportWord'] as const;

export type Step = (typeof steps)[number];

/** Steps after which the register reads differently: Link fills See. */
export const rewritesRegister: ReadonlySet<Step> = new Set(['link']);

/** A step's name, what it does to the workbook, its button, and what is said while it runs. */
export interface StepWords {
  readonly name: string;
  readonly does: string;
  readonly button: string;
  readonly running: string;
}

export function stepWords(step: Step): StepWords {
  return {
    name: say(`pane.step.${step}.name`),
    does: say(`pane.step.${step}.does`),
    button: say(`pane.step.${step}.button`),
    running: say(`pane.step.${step}.running`),
  };
}
