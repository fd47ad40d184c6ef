import { useId, useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { meetingDay, meetingsOf, type RecordedMeeting } from '../../history/meeting';
import type { Register } from '../../register/register';
import { longDay } from '../../strings/numbers';
import { sayHistory } from '../../strings/sayHistory';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { ComparedWith } from './ComparedWith';
import { Renumbered } from './Renumbered';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  meeting: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** Records this meeting, lists those recorded, and chooses with which the report is compared. */
export function Meetings({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { removedMeeting, running } = usePaneState();
  const id = useId();
  const meetings = meetingsOf(register);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={text.heading}>
        {sayHistory('history.heading')}
      </h2>
      {meetings.length === 0 && <p className={text.note}>{sayHistory('history.none')}</p>}
      <Recording register={register} meetings={meetings} />
      <ComparedWith meetings={meetings} />
      <Renumbered register={register} />
      {meetings.length > 0 && <Recorded meetings={meetings} />}
      {removedMeeting && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={running !== undefined}
            onClick={() => tracker.meetings.bringBack()}
          >
            {sayHistory('history.bringBack', { date: longDay(removedMeeting.day) })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface WithMeetings {
  readonly meetings: readonly RecordedMeeting[];
}

/** Under the date of the report details, or one that is given here; a second time only after asking. */
function Recording({ register, meetings }: WithMeetings & { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const busy = usePaneState().running !== undefined;
  const [given, setGiven] = useState('');
  const [asking, setAsking] = useState<number>();
  const told = meetingDay(register);
  const day = told ?? (given === '' ? undefined : Date.parse(given) / 86_400_000);
  const record = (on: number) => {
    setAsking(undefined);
    void tracker.meetings.record(on);
  };
  if (asking !== undefined) {
    return (
      <div role="group" aria-label={sayHistory('history.record')}>
        <p className={text.body}>{sayHistory('history.there', { date: longDay(asking) })}</p>
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => record(asking)}>
            {sayHistory('history.replace')}
          </Button>
          <Button size="small" onClick={() => setAsking(undefined)}>
            {sayHistory('history.leave')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {told === undefined && (
        <Field label={sayHistory('history.date')} hint={sayHistory('history.noDate')}>
          <Input type="date" value={given} onChange={(_, { value }) => setGiven(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy || day === undefined || Number.isNaN(day)}
          onClick={() => {
            if (day === undefined) return;
            if (meetings.some((meeting) => meeting.day === day)) setAsking(day);
            else record(day);
          }}
        >
          {day === undefined || Number.isNaN(day)
            ? sayHistory('history.record')
            : sayHistory('history.recordOf', { date: longDay(day) })}
        </Button>
      </div>
    </>
  );
}

function Recorded({ meetings }: WithMeetings) {
  const [shown, setShown] = useState(false);
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const busy = usePaneState().running !== undefined;
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={shown}
        icon={shown ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        onClick={() => setShown(!shown)}
      >
        {sayHistory('history.list', { count: meetings.length })}
      </Button>
      {shown && (
        <ul className={styles.list}>
          {[...meetings].reverse().map(({ day, positions }) => (
            <li key={day} className={styles.meeting}>
              <span className={text.body}>
                {sayHistory('history.of', { date: longDay(day), count: positions.length })}
              </span>
              <LinkButton
                disabledFocusable={busy}
                aria-label={sayHistory('history.removeOf', { date: longDay(day) })}
                onClick={() => tracker.meetings.remove(day)}
              >
                {sayHistory('history.remove')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
