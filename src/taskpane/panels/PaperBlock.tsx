import { memo } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import { fontOn } from '../../register/contrast';
import type { Block, Run } from '../../report/document';
import { sayPane } from '../../strings/sayPane';
import { sayReporting } from '../../strings/sayReporting';
import type { Place } from '../notice';
import { useTracker } from '../useTracker';
import { PaperChart } from './PaperChart';

/** The paper's colours stand in Paper.tsx. */
const ink = 'var(--ink)';
const rule = '#8a94a6';

const useStyles = makeStyles({
  block: { position: 'relative', contentVisibility: 'auto', containIntrinsicSize: 'auto 48px' },
  leads: {
    cursor: 'pointer',
    marginInline: '-8px',
    paddingInline: '8px',
    ':hover': { backgroundColor: '#eef3fb' },
    ':hover > button': { opacity: 1 },
  },
  chosen: { backgroundColor: '#e2ecfa', boxShadow: 'inset 3px 0 #0b3d91' },
  changed: { boxShadow: 'inset 3px 0 #b45f06' },
  mark: { fontSize: '10px', fontWeight: 'bold', color: 'var(--mark)' },
  /** Seen when the pointer is over the block or the keyboard has reached it. */
  go: {
    position: 'absolute',
    top: '2px',
    right: '0',
    opacity: 0,
    color: ink,
    backgroundColor: '#ffffff',
    ':focus-visible': { opacity: 1 },
    ':hover': { color: ink, backgroundColor: '#ffffff' },
  },
  text: { margin: 0, paddingBlock: '4px', whiteSpace: 'pre-wrap' },
  inset: { paddingLeft: '16px' },
  insetLeads: { paddingLeft: '24px' },
  level1: {
    fontSize: '14px',
    textTransform: 'uppercase',
    color: ink,
    borderBottom: `1px solid ${rule}`,
    paddingTop: '16px',
    marginBottom: '4px',
  },
  level2: {
    fontSize: '13px',
    textTransform: 'uppercase',
    color: ink,
    paddingTop: '12px',
  },
  level3: { fontSize: '12px', color: ink, paddingTop: '8px' },
  symbol: { padding: '1px 5px', marginRight: '6px', fontFamily: '"Segoe UI Symbol", sans-serif' },
  item: {
    fontWeight: 'bold',
    paddingLeft: '16px',
    '::before': { content: '"•"', position: 'absolute', marginLeft: '-14px' },
  },
  leadIn: { fontWeight: 'bold', color: ink, fontSize: '11px', paddingBottom: 0 },
  labelled: {
    borderBottom: `1px solid ${rule}`,
    display: 'grid',
    gridTemplateColumns: '35% 1fr',
    gap: '8px',
  },
  label: { fontWeight: 'bold' },
  missing: { fontStyle: 'italic' },
  reference: { color: 'var(--reference)', textDecorationLine: 'underline' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: '11px',
    '& caption': { textAlign: 'start', fontWeight: 'bold', color: ink },
    '& th, & td': { border: `1px solid ${rule}`, padding: '3px 5px', textAlign: 'start' },
  },
});

export interface PaperBlockProps {
  readonly block: Block;
  /** Its number in the report. */
  readonly index: number;
  /** It belongs to the recommendation above and stands in under its words. */
  readonly underItem: boolean;
  /** The cell that the block comes from; undefined where it comes from none. */
  readonly place: Place | undefined;
  readonly chosen: boolean;
  /** It does not stand so in the report as it was last handed over. */
  readonly changed: boolean;
  readonly choose: (index: number) => void;
}

/** One block of the report. A click anywhere on it, or its button, goes to the rows that it comes from. */
export const PaperBlock = memo(function PaperBlock({
  block,
  index,
  underItem,
  place,
  chosen,
  changed,
  choose,
}: PaperBlockProps) {
  const styles = useStyles();
  const tracker = useTracker();
  if (!place) {
    return (
      <div
        className={mergeClasses(styles.block, underItem && styles.inset, changed && styles.changed)}
      >
        {changed && <ChangedMark />}
        <Words block={block} />
      </div>
    );
  }
  const go = () => {
    // A click that ends a selection of text is no choice of the block.
    if (document.getSelection()?.isCollapsed === false) return;
    choose(index);
    void tracker.guide.goTo(place);
  };
  return (
    <div
      className={mergeClasses(
        styles.block,
        styles.leads,
        underItem && styles.insetLeads,
        changed && styles.changed,
        chosen && styles.chosen,
      )}
      onClick={go}
    >
      {changed && <ChangedMark />}
      <Words block={block} />
      <Button
        className={styles.go}
        size="small"
        appearance="subtle"
        icon={<TableSearch20Regular />}
        aria-label={sayPane('pane.report.rows', {
          ref: block.rows[0] ?? '',
          count: block.rows.length,
        })}
      />
    </div>
  );
});

function ChangedMark() {
  return <span className={useStyles().mark}>{sayReporting('reporting.changed.mark')}</span>;
}

/** The block's own words. Headings stand one level lower than in the document, under the panel's own. */
function Words({ block }: { readonly block: Block }) {
  const styles = useStyles();
  const missing = 'notSupplied' in block && block.notSupplied && styles.missing;
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level + 1}` as 'h2' | 'h3' | 'h4';
      return (
        <Tag className={mergeClasses(styles.text, styles[`level${block.level}`])}>
          {block.status && block.status.symbol !== '' && (
            <span
              className={styles.symbol}
              style={{
                backgroundColor: block.status.colour,
                color: fontOn(block.status.colour),
              }}
              aria-hidden
            >
              {block.status.symbol}
            </span>
          )}
          <Runs runs={block.runs} />
        </Tag>
      );
    }
    case 'labelled':
      return (
        <p className={mergeClasses(styles.text, styles.labelled)}>
          <span className={styles.label}>{block.label}</span>
          <span className={missing || undefined}>
            <Runs runs={block.runs} />
          </span>
        </p>
      );
    case 'item':
      return (
        <p className={mergeClasses(styles.text, styles.item, missing)}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'paragraph':
      return (
        <p className={mergeClasses(styles.text, block.leadIn && styles.leadIn, missing)}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'chart':
      return <PaperChart {...block} />;
    case 'table':
      return (
        <table className={styles.table}>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.headings.map((heading, index) => (
                <th key={index} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.body.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const styles = useStyles();
  return runs.map((run, index) => {
    const words = run.to ? <span className={styles.reference}>{run.text}</span> : run.text;
    const bold = run.bold ? <strong>{words}</strong> : words;
    return <span key={index}>{run.italic ? <em>{bold}</em> : bold}</span>;
  });
}
