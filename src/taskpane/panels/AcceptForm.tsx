import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/finding';
import { sayMending } from '../../strings/sayMending';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly finding: Finding;
  readonly close: () => void;
}

/** Asks who accepts a finding, and why. */
export default function AcceptForm({ finding, close }: AcceptFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { acceptsAs, running } = usePaneState();
  const [by, setBy] = useState(acceptsAs);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The form stands where its button was, which had the focus.
  useEffect(() => focusOnBlank(form.current), []);
  const missing = (value: string) =>
    tried && value.trim() === ''
      ? ({
          validationState: 'error',
          validationMessage: sayMending('mending.accept.missing'),
        } as const)
      : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([by, reason].some((value) => value.trim() === '')) focusOnBlank(form.current);
    else if (!running) void tracker.mending.accept(finding, { by, reason });
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={sayMending('mending.accept.heading')}
      onSubmit={submit}
    >
      <Field label={sayMending('mending.accept.by')} required {...missing(by)}>
        <Input value={by} autoComplete="name" onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <Field label={sayMending('mending.accept.reason')} required {...missing(reason)}>
        <Textarea
          value={reason}
          resize="vertical"
          maxLength={2000}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <p className={text.note}>{sayMending('mending.accept.hint')}</p>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={running !== undefined}
        >
          {sayMending('mending.accept.do')}
        </Button>
        <Button size="small" onClick={close}>
          {sayMending('mending.accept.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The first field that is blank, else the first. */
function focusOnBlank(form: HTMLFormElement | null): void {
  const fields = [
    ...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? []),
  ];
  (fields.find(({ value }) => value.trim() === '') ?? fields[0])?.focus();
}
