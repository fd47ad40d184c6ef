import { useEffect, useMemo, useRef, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Selection } from '../../actions/follow';
import { sayPane } from '../../strings/sayPane';
import { linkView } from '../linkView';
import { focusOn } from '../focusOn';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { LinkedRowButton, PointerLine } from './LinkedRowButton';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  selected: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** Follows the selection in the grid: the selected row, and the rows of the other table that belong to it. */
export default function Links() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open } = usePaneState();
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => tracker.guide.followSelection(setSelection), [tracker]);
  const view = useMemo(() => {
    const found = open && selection && tracker.guide.counterparts(open, selection);
    return found && linkView(open.register, found);
  }, [tracker, open, selection]);

  // The button that was pressed is gone once its row is the selected one: the focus goes to that row.
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) focusOn(heading.current);
    pressed.current = false;
  }, [view?.selected.key]);

  if (!view) {
    return (
      <div className={styles.panel}>
        <h1 className={text.unseen}>{sayPane('pane.tab.links')}</h1>
        <p className={text.body}>{sayPane('pane.links.help')}</p>
      </div>
    );
  }
  const ofEvidence = view.table === 'evidence';
  return (
    <div className={styles.panel} onClick={() => (pressed.current = true)}>
      <h1 className={text.unseen}>{sayPane('pane.tab.links')}</h1>
      <section className={styles.selected} aria-labelledby="selected" aria-live="polite">
        <h2 id="selected" ref={heading} className={text.heading}>
          {sayPane(ofEvidence ? 'pane.links.evidence' : 'pane.links.recommendation', {
            ref: view.selected.ref,
          })}
        </h2>
        <p className={mergeClasses(text.body, text.quoted)}>{view.selected.text}</p>
        <PointerLine pointsTo={view.selected.pointsTo} />
      </section>
      <section aria-labelledby="counterparts">
        <h2 id="counterparts" className={text.heading}>
          {sayPane(ofEvidence ? 'pane.links.ofEvidence' : 'pane.links.ofRecommendation', {
            count: view.counterparts.length,
          })}
        </h2>
        {view.counterparts.length === 0 ? (
          <p className={text.body}>
            {sayPane(ofEvidence ? 'pane.links.noRecommendation' : 'pane.links.noEvidence')}
          </p>
        ) : (
          <ul className={styles.list}>
            {view.counterparts.map((row) => (
              <li key={row.key}>
                <LinkedRowButton row={row} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
