import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SourceDifference } from '../../checks/finding';
import { cellAddress } from '../../register/grid';
import { harmlessChanges } from '../../register/harmlessChanges';
import { sayPane } from '../../strings/sayPane';
import { sayStarting } from '../../strings/sayStarting';
import { differencesOf } from '../differencesOf';
import { focusOn } from '../focusOn';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  change: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { alignSelf: 'flex-start' },
  values: { margin: 0, '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}` } },
});

/** What colleagues changed on the officer's own sheets, offered row by row before anything else. */
export default function Changes() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { findings, open, running } = usePaneState();
  const differences = useMemo(() => differencesOf(findings), [findings]);
  const harmless = useMemo(
    () => harmlessChanges(differences, open?.register.record ?? []),
    [differences, open],
  );
  const busy = running !== undefined;
  const count = differences.length;
  const [most, setMost] = useState(50);
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons of a change go with it.
  useEffect(() => {
    if (document.activeElement === document.body) focusOn(heading.current);
  }, [count]);
  return (
    <div className={styles.panel}>
      <h1 ref={heading} className={text.title}>
        {sayStarting('pane.changes.title')}
      </h1>
      <p className={text.body}>{sayStarting('pane.changes.text', { count })}</p>
      <div className={styles.buttons}>
        {harmless.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => tracker.mending.takeOverAll(harmless)}
          >
            {sayStarting(harmless.length === count ? 'pane.changes.whole' : 'pane.changes.all', {
              count: harmless.length,
            })}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => tracker.show(undefined)}>
          {sayStarting('pane.changes.later')}
        </Button>
      </div>
      {harmless.length < count && (
        <p className={text.note}>
          {sayStarting('pane.changes.oneByOne', { count: count - harmless.length })}
        </p>
      )}
      <ul className={styles.list}>
        {differences.slice(0, most).map((difference) => (
          <Change key={keyOf(difference)} difference={difference} busy={busy} />
        ))}
      </ul>
      {count > most && (
        <Button className={styles.more} onClick={() => setMost(count)}>
          {sayPane('pane.findings.more', { count: count - most })}
        </Button>
      )}
    </div>
  );
}

function Change({
  difference,
  busy,
}: {
  readonly difference: SourceDifference;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { place, ours, theirs, kind } = difference;
  const cell = cellAddress(place);
  const title = titleOf(difference);
  const take = sayStarting(kind === 'deleted' ? 'pane.changes.remove' : 'pane.changes.takeOver');
  const leave = sayStarting(kind === 'deleted' ? 'pane.changes.keep' : 'pane.changes.decline');
  const quoted = mergeClasses(text.body, text.quoted);
  return (
    <li className={styles.change}>
      <h2 className={text.heading}>{title}</h2>
      <dl className={styles.values}>
        {kind !== 'added' && (
          <>
            <dt className={text.note}>{sayStarting('pane.changes.was')}</dt>
            <dd className={quoted}>{shown(ours)}</dd>
          </>
        )}
        {kind !== 'deleted' && (
          <>
            <dt className={text.note}>{sayStarting('pane.changes.now')}</dt>
            <dd className={quoted}>{shown(theirs)}</dd>
          </>
        )}
      </dl>
      <LinkButton onClick={() => tracker.guide.goTo({ sheet: place.sheet, cell })}>
        {sayStarting('pane.changes.go', {
          place: sayPane('pane.findings.place', { sheet: place.sheet, cell }),
        })}
      </LinkButton>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${take}: ${title}`}
          onClick={() => tracker.mending.takeOver(difference)}
        >
          {take}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${leave}: ${title}`}
          onClick={() => tracker.mending.decline(difference)}
        >
          {leave}
        </Button>
      </div>
    </li>
  );
}

function titleOf({ kind, recordKind, ref, column }: SourceDifference): string {
  if (kind === 'added' && recordKind === 'evidence')
    return sayStarting('pane.changes.addedEvidence', { ref });
  return sayStarting(`pane.changes.${kind}`, { ref, column });
}

function shown(value: string): string {
  return value === '' ? sayPane('pane.findings.blank') : value;
}

function keyOf({ sheet, recordKind, kind, key, column, ref }: SourceDifference): string {
  return [sheet, recordKind, kind, key, column, ref].join('|');
}
