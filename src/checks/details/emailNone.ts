import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const emailNone = rule({
  code: 'DET-EMAIL-NONE',
  severity: 'warning',
  words: 'checks.emailNone',
  look: ({ register }) =>
    register.details
      .filter(({ field, value }) => field === 'email' && !blank(value))
      .filter(({ value }) =>
        value
          .split(/[;,\s]+/)
          .filter((part) => part !== '')
          .some((part) => !isAddress(part)),
      )
      .map(({ value, place }) => ({
        ...placeOf(place),
        ref: '',
        words: value,
        message: sayCheck('checks.emailNone.message', { value: quote(value) }),
        fix: sayCheck('checks.emailNone.fix', { cell: placeOf(place).cell }),
      })),
});

/** As browsers take one (https://html.spec.whatwg.org/#valid-e-mail-address), with a dot in its host. */
function isAddress(text: string): boolean {
  const at = text.indexOf('@');
  const [name, host] = [text.slice(0, at), text.slice(at + 1)];
  return (
    at > 0 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/.test(name) &&
    !/^\.|\.\.|\.$/.test(name) &&
    host.length <= 253 &&
    host.includes('.') &&
    host.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu.test(label))
  );
}
