import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ImportPreview as Preview } from '../../actions/importPaper';
import { detailLabel } from '../../register/detailFields';
import { sayPane } from '../../strings/sayPane';
import { sayStarting } from '../../strings/sayStarting';
import { Facts } from '../parts/Facts';
import { focusOn } from '../focusOn';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingLeft: '20px' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(36px, auto) 1fr',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  short: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  left: { '& > p': { marginTop: tokens.spacingVerticalS } },
  all: { alignSelf: 'flex-start' },
});

/** More rows than these are shown when they are asked for. */
const mostRows = 30;

/** What an import would write, row by row, and the button that writes it. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running } = usePaneState();
  const [all, setAll] = useState(false);
  const [leftShown, setLeftShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOn(heading.current), [preview]);
  const { counts, paper, remarks, rows, tables } = preview;
  const shown = all ? rows : rows.slice(0, mostRows);
  const groups = useMemo(() => byStatus(shown), [shown]);
  const inStatus = useMemo(() => countByStatus(rows), [rows]);
  const details = paper.details.filter(({ value }) => value.trim() !== '');
  return (
    <section className={styles.preview} aria-labelledby="found">
      <h2 id="found" ref={heading} className={text.title}>
        {sayStarting('pane.import.found')}
      </h2>
      <Facts
        facts={[
          [sayPane('pane.list.recommendations'), counts.recommendations],
          [sayPane('pane.list.evidence'), counts.evidence],
          [sayPane('pane.list.details'), counts.details],
          [sayStarting('pane.import.sheets'), tables.map(({ sheet }) => sheet).join(', ')],
        ]}
      />
      <p className={text.body}>{sayStarting('pane.import.nothingYet')}</p>
      <Button
        appearance="primary"
        disabledFocusable={running !== undefined}
        onClick={() => tracker.starting.importPaper()}
      >
        {sayStarting('pane.import.button')}
      </Button>
      {remarks.length > 0 && (
        <div>
          <h3 className={text.heading}>{sayStarting('pane.import.remarks')}</h3>
          <ul className={styles.list}>
            {remarks.map((remark) => (
              <li key={remark} className={text.body}>
                {remark}
              </li>
            ))}
          </ul>
        </div>
      )}
      {paper.left.length > 0 && (
        <div className={styles.left}>
          <Button
            size="small"
            aria-expanded={leftShown}
            onClick={() => setLeftShown((before) => !before)}
          >
            {sayStarting('pane.import.left', { count: paper.left.length })}
          </Button>
          {leftShown && (
            <>
              <p className={text.note}>{sayStarting('pane.import.leftWhy')}</p>
              {paper.left.map((left, at) => (
                <p key={at} className={mergeClasses(text.body, text.quoted)}>
                  {left}
                </p>
              ))}
            </>
          )}
        </div>
      )}
      {groups.map(([status, group]) => (
        <div key={status}>
          <h3 className={text.heading}>
            {sayStarting('pane.import.status', {
              status: status === '' ? sayStarting('pane.import.noStatus') : status,
              count: inStatus.get(status) ?? 0,
            })}
          </h3>
          <ul className={styles.rows}>
            {group.map(({ ref, recommendation, evidence }) => (
              <li key={ref} className={styles.row}>
                <span className={text.heading}>{ref}</span>
                <div>
                  <p className={mergeClasses(text.body, text.quoted, styles.short)}>
                    {recommendation}
                  </p>
                  <p className={text.note}>
                    {sayStarting('pane.import.evidence', { count: evidence.length })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shown.length < rows.length && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {sayStarting('pane.import.all', { count: rows.length })}
        </Button>
      )}
      <h3 className={text.heading}>{sayStarting('pane.import.details')}</h3>
      {details.length === 0 ? (
        <p className={text.body}>{sayStarting('pane.import.noDetails')}</p>
      ) : (
        <Facts
          facts={details.map(({ field, label, value }) => [
            field ? detailLabel(field) : label,
            value,
          ])}
        />
      )}
    </section>
  );
}

type Rows = Preview['rows'];

/** In the order in which the statuses come in the paper. */
function byStatus(rows: Rows): [string, Rows[number][]][] {
  const groups = new Map<string, Rows[number][]>();
  for (const row of rows) {
    const group = groups.get(row.status);
    if (group) group.push(row);
    else groups.set(row.status, [row]);
  }
  return [...groups];
}

function countByStatus(rows: Rows): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
