import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { sayReporting } from '../../strings/sayReporting';
import { useTextStyles } from '../parts/text';
import { useChosen } from '../useChosen';
import { usePaneState, useTracker } from '../useTracker';

const FilterChoices = lazy(() => import('./FilterChoices'));

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  on: { backgroundColor: tokens.colorNeutralBackground3 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  count: { flexGrow: 1 },
  words: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

/** Which recommendations are looked at, on every panel; said, and cleared by one click. */
export default function FilterBar() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, filtered, panel, running } = usePaneState();
  const chosen = useChosen();
  const [shown, setShown] = useState(false);
  if (!open) return null;
  const total = open.register.recommendations.length;
  return (
    <section
      className={mergeClasses(styles.bar, chosen && styles.on)}
      aria-label={sayReporting('reporting.filter')}
    >
      <div className={styles.line}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={shown ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {sayReporting(chosen ? 'reporting.filter.on' : 'reporting.filter')}
        </Button>
        <span className={mergeClasses(text.note, styles.count)} role="status">
          {chosen
            ? sayReporting('reporting.filter.some', { count: chosen.recommendations.length, total })
            : sayReporting('reporting.filter.all', { total })}
        </span>
        {(chosen || filtered) && (
          <Button
            size="small"
            disabledFocusable={filtered !== undefined && running !== undefined}
            onClick={() => tracker.filtering.clear()}
          >
            {sayReporting('reporting.filter.clear')}
          </Button>
        )}
      </div>
      {chosen?.words !== undefined && (
        <p className={mergeClasses(text.note, text.quoted, styles.words)}>
          {sayReporting('reporting.filter.those', { filter: chosen.words })}
        </p>
      )}
      {chosen && panel === 'links' && (
        <p className={text.note}>{sayReporting('reporting.filter.links')}</p>
      )}
      {shown && (
        <Suspense fallback={null}>
          <FilterChoices register={open.register} />
        </Suspense>
      )}
    </section>
  );
}
