import { pointersThatLead } from './pointerResolved';
import { rule } from '../rule';

export const pointerOnly = rule({
  code: 'EVI-POINTER-ONLY',
  severity: 'warning',
  words: 'checks.pointerOnly',
  look: ({ register }) => pointersThatLead(register, true, 'checks.pointerOnly'),
});
