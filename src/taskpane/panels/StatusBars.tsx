import { useMemo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Register } from '../../register/register';
import { countByStatus } from '../../report/counts';
import { sayPane } from '../../strings/sayPane';
import { StatusSymbol } from '../parts/StatusSymbol';
import { useTextStyles } from '../parts/text';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  words: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  track: {
    height: '8px',
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
  bar: {
    height: '100%',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** How far the recommendations are: a bar for each status, with its symbol, words, number and per cent. */
export function StatusBars({
  register,
  note,
}: {
  readonly register: Register;
  /** Of which recommendations this is; of all where nothing is said. */
  readonly note?: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const counts = useMemo(() => countByStatus(register), [register]);
  // Nothing is said of rows without a recognised status where there are none.
  const rows = counts.byStatus.filter(({ status, count }) => status || count > 0);
  const date = register.details.find((detail) => detail.field === 'reportingDate')?.value ?? '';
  return (
    <section className={styles.section} aria-labelledby="progress">
      <div>
        <h2 id="progress" className={text.heading}>
          {sayPane('pane.status.heading')}
        </h2>
        <p className={text.note}>
          {date.trim() === ''
            ? sayPane('pane.status.noDate')
            : sayPane('pane.status.asAt', { date })}
        </p>
        {note !== undefined && <p className={text.note}>{note}</p>}
      </div>
      {counts.total === 0 ? (
        <p className={text.body}>{sayPane('pane.status.none')}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map(({ status, count, percent = 0 }) => (
            <li key={status?.label ?? ''}>
              <div className={styles.words}>
                <StatusSymbol status={status} />
                <span className={text.body}>{status?.label ?? sayPane('pane.status.unknown')}</span>
                <span className={mergeClasses(text.heading, text.number)}>
                  {sayPane('pane.status.share', { count, percent: percent.toFixed(1) })}
                </span>
              </div>
              <div className={styles.track} aria-hidden>
                {count > 0 && (
                  <div
                    className={styles.bar}
                    style={{
                      width: `${percent}%`,
                      ...(status && { backgroundColor: status.colour }),
                    }}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {note === undefined && (
        <p className={text.note}>
          {sayPane('pane.status.total', {
            recommendations: counts.total,
            evidence: register.evidence.length,
          })}
        </p>
      )}
    </section>
  );
}
