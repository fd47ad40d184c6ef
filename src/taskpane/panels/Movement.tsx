import { useId, useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isOf, movementChoices, type MovementChoice } from '../../history/kinds';
import { sinceLast } from '../../history/sinceLast';
import type { Register } from '../../register/register';
import {
  meetingInWords,
  movementColours,
  movementSymbols,
  movementWord,
} from '../../report/movementWords';
import { sayHistory } from '../../strings/sayHistory';
import { LinkButton } from '../parts/LinkButton';
import { StatusSymbol } from '../parts/StatusSymbol';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  sign: { textAlign: 'center' },
});

/** What has moved since the meeting before, each kind with its number; a kind leads to the report of it alone. */
export default function Movement({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice } = usePaneState();
  const id = useId();
  const compared = useMemo(() => sinceLast(register, choice.since), [register, choice.since]);
  if (!compared) return null;
  const counts = movementChoices
    .map((kind) => [kind, compared.movements.filter((one) => isOf(kind, one)).length] as const)
    .filter(([, count]) => count > 0);
  const show = (kind: MovementChoice) => {
    tracker.desk.wish({ choice: { ...choice, movements: [kind] } });
    tracker.choosePanel('report');
  };
  const row = (kind: MovementChoice | 'withdrawn', count: number, words: React.ReactNode) => (
    <li key={kind} className={styles.row}>
      <Sign of={kind} />
      {words}
      <span className={text.number}>{count}</span>
    </li>
  );
  const withdrawn = compared.withdrawn.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={text.heading}>
        {sayHistory('history.since', { since: meetingInWords(compared.then) })}
      </h2>
      <ul className={styles.list}>
        {counts.map(([kind, count]) =>
          row(
            kind,
            count,
            <LinkButton onClick={() => show(kind)}>{movementWord(kind)}</LinkButton>,
          ),
        )}
        {withdrawn > 0 &&
          row(
            'withdrawn',
            withdrawn,
            <span className={text.body}>{movementWord('withdrawn')}</span>,
          )}
      </ul>
      <p className={text.note}>{sayHistory('history.chooseKind')}</p>
    </section>
  );
}

/** A kind's sign on its colour; what is of several kinds, such as reworded ones, has a dot. */
function Sign({ of }: { readonly of: MovementChoice | 'withdrawn' }) {
  const styles = useStyles();
  return of in movementSymbols ? (
    <StatusSymbol
      status={{
        symbol: movementSymbols[of as keyof typeof movementSymbols],
        colour: movementColours[of as keyof typeof movementColours],
      }}
    />
  ) : (
    <span className={styles.sign} aria-hidden>
      ·
    </span>
  );
}
