import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StatusPreset } from '../../actions/statusPresets';
import type { GuessedStatus } from '../../register/guessStatuses';
import { sayStarting } from '../../strings/sayStarting';
import { StatusPresets } from '../parts/StatusPresets';
import { StatusSymbol } from '../parts/StatusSymbol';
import { useTextStyles } from '../parts/text';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  status: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** The statuses of the list with what they are taken to mean, and usual ones to have besides. */
export function StatusesFound({
  statuses,
  preset,
  choose,
}: {
  readonly statuses: readonly GuessedStatus[];
  readonly preset: StatusPreset | undefined;
  readonly choose: (preset: StatusPreset | undefined) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.section} aria-labelledby="statuses">
      <h2 id="statuses" className={text.heading}>
        {sayStarting('pane.statuses.heading')}
      </h2>
      <p className={text.note}>{sayStarting('pane.statuses.help')}</p>
      {statuses.length === 0 ? (
        <p className={text.body}>{sayStarting('pane.statuses.noneYet')}</p>
      ) : (
        <ul className={styles.list}>
          {statuses.map((status) => (
            <li key={status.label} className={styles.status}>
              <StatusSymbol status={status} />
              <div>
                <p className={mergeClasses(text.body, text.quoted)}>{status.label}</p>
                <p className={text.note}>{status.meaning}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <StatusPresets
        label={sayStarting('pane.statuses.add')}
        none={sayStarting('pane.statuses.none')}
        chosen={preset}
        choose={choose}
      />
    </section>
  );
}
