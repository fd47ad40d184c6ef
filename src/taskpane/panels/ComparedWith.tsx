import { useId, useRef } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Meeting, RecordedMeeting } from '../../history/meeting';
import { longDay } from '../../strings/numbers';
import { sayHistory } from '../../strings/sayHistory';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  file: { alignSelf: 'flex-start' },
});

/** Chooses with what the report is compared: a recorded meeting, or a workbook from disk. */
export function ComparedWith({ meetings }: { readonly meetings: readonly RecordedMeeting[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice, running } = usePaneState();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const then = choice.since?.meeting;
  const choose = (value: string) => {
    // The file is chosen already.
    if (value === theFile) return;
    const meeting = meetings.find(({ day }) => String(day) === value);
    tracker.meetings.compareWith(meeting && { meeting, apart: [] });
  };
  return (
    <div className={styles.choice}>
      {(meetings.length > 0 || then) && (
        <>
          <label htmlFor={id} className={text.body}>
            {sayHistory('history.compare')}
          </label>
          <Select id={id} value={valueOf(then)} onChange={(_, { value }) => choose(value)}>
            <option value="">
              {sayHistory(meetings.length > 0 ? 'history.before' : 'history.nothingBefore')}
            </option>
            {then?.file !== undefined && <option value={theFile}>{inWords(then)}</option>}
            {[...meetings].reverse().map(({ day }) => (
              <option key={day} value={String(day)}>
                {longDay(day)}
              </option>
            ))}
          </Select>
        </>
      )}
      {then?.file !== undefined && <DateOfFile key={then.file} file={then.file} then={then} />}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={sayHistory('history.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void tracker.meetings.compareWithFile(file);
          // The same file may be chosen again, once it has been mended.
          target.value = '';
        }}
      />
      <Button
        size="small"
        className={styles.file}
        disabledFocusable={running !== undefined}
        onClick={() => input.current?.click()}
      >
        {sayHistory('history.file')}
      </Button>
    </div>
  );
}

/** What the file in the list of meetings is chosen by. */
const theFile = 'file';

function valueOf(then: Meeting | undefined): string {
  if (then?.file !== undefined) return theFile;
  return then?.day === undefined ? '' : String(then.day);
}

function inWords({ file = '', day }: Meeting): string {
  return sayHistory('history.file.with', {
    file,
    dated: day === undefined ? 'no' : 'yes',
    date: day === undefined ? '' : longDay(day),
  });
}

/** The day of which the other workbook is: as it says itself, or as the person says. */
function DateOfFile({ file, then }: { readonly file: string; readonly then: Meeting }) {
  const tracker = useTracker();
  const { choice } = usePaneState();
  const give = (value: string) => {
    const day = value === '' ? undefined : Date.parse(value) / 86_400_000;
    if (Number.isNaN(day)) return;
    const apart = choice.since?.apart ?? [];
    tracker.meetings.compareWith({ meeting: { ...then, day }, apart });
  };
  return (
    <Field label={sayHistory('history.file.date', { file })} hint={sayHistory('history.file.day')}>
      <Input
        type="date"
        value={
          then.day === undefined ? '' : new Date(then.day * 86_400_000).toISOString().slice(0, 10)
        }
        onChange={(_, { value }) => give(value)}
      />
    </Field>
  );
}
