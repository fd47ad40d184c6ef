import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { chooseMeaning, lackingAfter, type ListMapping } from '../../register/columnMapping';
import type { TakenFor } from '../../register/columns';
import { cellAddress, columnLetters } from '../../register/grid';
import { sayStarting } from '../../strings/sayStarting';
import { SettledSelect } from '../parts/SettledSelect';
import { useTextStyles } from '../parts/text';
import { useTracker } from '../useTracker';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: {
    display: 'grid',
    // The longest meaning is “Recommendation ref”.
    gridTemplateColumns: '1fr 156px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0 },
  samples: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

/** What each column of a list was taken for, with two of its values, to be corrected. */
export function Columns({
  mapping,
  only,
}: {
  readonly mapping: ListMapping;
  /** It is the only list of the workbook. */
  readonly only: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { sheet, row, columns } = mapping;
  const cell = cellAddress({ row, column: columns[0]?.column ?? 0 });
  const id = `columns-${sheet}-${cell}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={text.heading}>
        {only
          ? sayStarting('pane.columns.heading')
          : sayStarting('pane.columns.of', { sheet, cell })}
      </h2>
      <p className={text.note}>{sayStarting('pane.columns.help')}</p>
      <ul className={styles.list}>
        {columns.map((column) => (
          <Column key={column.column} mapping={mapping} column={column} />
        ))}
      </ul>
    </section>
  );
}

function Column({
  mapping,
  column: { column, heading, meaning, samples },
}: {
  readonly mapping: ListMapping;
  readonly column: ListMapping['columns'][number];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const shown = heading.trim() === '' ? sayStarting('pane.columns.blank') : heading;
  const called = (meaning: TakenFor) =>
    mapping.offered.find((design) => design.column === meaning)?.heading ?? meaning;
  const choose = (chosen: TakenFor | undefined) => {
    const choice = chooseMeaning(mapping, column, chosen);
    const lacking = lackingAfter(mapping, choice);
    if (lacking) {
      tracker.warn(sayStarting('pane.columns.needed', { meaning: called(lacking) }));
      return;
    }
    const done = chosen
      ? sayStarting('pane.columns.kept', { heading: shown, meaning: called(chosen) })
      : sayStarting('pane.columns.left', { heading: shown });
    void tracker.starting.chooseColumns(choice, done);
  };
  return (
    <li className={styles.column}>
      <div className={styles.words}>
        <h3 className={mergeClasses(text.heading, text.quoted)}>{shown}</h3>
        <p className={mergeClasses(text.note, text.quoted, styles.samples)}>
          {samples.length > 0
            ? sayStarting('pane.columns.samples', { samples: samples.join(' · ') })
            : sayStarting('pane.columns.noSamples')}
        </p>
      </div>
      <SettledSelect
        size="small"
        value={meaning ?? ''}
        aria-label={sayStarting('pane.columns.label', {
          column: columnLetters(column),
          heading: shown,
        })}
        choose={(value) => choose(value === '' ? undefined : (value as TakenFor))}
      >
        <option value="">{sayStarting('pane.columns.none')}</option>
        {mapping.offered.map((design) => (
          <option key={design.column} value={design.column}>
            {design.heading}
          </option>
        ))}
      </SettledSelect>
    </li>
  );
}
