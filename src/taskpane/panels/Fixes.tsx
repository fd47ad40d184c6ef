import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../actions/repair';
import { sayMending } from '../../strings/sayMending';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fix: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { flexShrink: 0 },
});

/** The fixes of this sitting, each of which can be undone. */
export function Fixes() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { fixes, running } = usePaneState();
  if (fixes.length === 0) return null;
  return (
    <section aria-labelledby="fixes">
      <h2 id="fixes" className={text.heading}>
        {sayMending('mending.fixes.heading', { count: fixes.length })}
      </h2>
      <ul className={styles.list}>
        {fixes.map((fix, at) => (
          <li key={fixes.length - at} className={styles.fix}>
            <p id={`fix-${at}`} className={`${text.body} ${text.quoted}`}>
              {whatWasFixed(fix)}
            </p>
            <Button
              size="small"
              className={styles.undo}
              disabledFocusable={running !== undefined}
              aria-describedby={`fix-${at}`}
              onClick={() => tracker.mending.undo(fix)}
            >
              {sayMending('mending.undo.button')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatWasFixed({ sheet, cell, before, after }: Fix): string {
  return sayMending('mending.fixes.what', {
    place: sayPane('pane.findings.place', { sheet, cell }),
    before: short(before),
    after: short(after),
  });
}

/** The beginning of a long text. */
function short(text: string): string {
  if (text === '') return sayMending('mending.blank');
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
