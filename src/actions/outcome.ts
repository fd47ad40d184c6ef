/** What an action did, in a sentence, and what a person ought to know besides. */
export interface Outcome {
  readonly message: string;
  readonly notes: readonly string[];
}
