/** What an action did, in a sentence, and what a person ought to know besides. */
export interface Outcome {
  readonly message: string;
  readonly notes: readonly string[];
  /** Nothing was done, because what it works on is not there; `message` says so. */
  readonly nothingDone?: true;
  /** Where what was done begins, for those who have no pane to read the message in. */
  readonly place?: { readonly sheet: string; readonly cell: string };
}
