import { pointersThatLead } from './pointerResolved';
import { rule } from '../rule';

export const pointerBegins = rule({
  code: 'EVI-POINTER-BEGINS',
  severity: 'info',
  words: 'checks.pointerBegins',
  look: ({ register }) => pointersThatLead(register, false, 'checks.pointerBegins'),
});
