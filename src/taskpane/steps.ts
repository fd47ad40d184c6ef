import type { GeneratedKind } from '../register/madeFrom';
import { sayPane } from '../strings/sayPane';

/** The steps of the job, in the order in which an officer does them. */
export const steps = ['check', 'colour', 'link', 'summarise', 'narrate', 'exportWord'] as const;

export type Step = (typeof steps)[number];

/** Steps after which the register reads differently: Link fills See. */
export const rewritesRegister: ReadonlySet<Step> = new Set(['link']);

/** The sheet that a step writes, which can fall behind the grid. */
export const generatedBy: Readonly<Partial<Record<Step, GeneratedKind>>> = {
  summarise: 'summary',
  narrate: 'narrative',
};

/** A step's name, what it does to the workbook, its button, and what is said while it runs. */
export interface StepWords {
  readonly name: string;
  readonly does: string;
  readonly button: string;
  readonly running: string;
}

export function stepWords(step: Step): StepWords {
  return {
    name: sayPane(`pane.step.${step}.name`),
    does: sayPane(`pane.step.${step}.does`),
    button: sayPane(`pane.step.${step}.button`),
    running: sayPane(`pane.step.${step}.running`),
  };
}
