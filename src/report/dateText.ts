import { readDay } from '../register/days';
import { longDay } from '../strings/numbers';

/** A date as the report prints it: "31 March 2026" for a day, anything else to the letter. */
export function dateText(text: string): string {
  const day = readDay(text);
  return day?.exact ? longDay(day.number) : text.trim();
}
