/** The rule that stood on the Status column before ours; kept in the set up record as JSON. */
export interface ReplacedList {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Of what was read from the column's validation. */
export function replacedListOf(validation: Excel.DataValidation): ReplacedList {
  const { rule, errorAlert, prompt, ignoreBlanks } = validation;
  return { rule, errorAlert, prompt, ignoreBlanks };
}

export function writeReplacedList(list: ReplacedList): string {
  return JSON.stringify(list);
}

/** Undefined where the record does not hold what we wrote, e.g. because somebody edited it. */
export function readReplacedList(text: string): ReplacedList | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('rule' in read)) return undefined;
    return read as ReplacedList;
  } catch {
    return undefined;
  }
}
