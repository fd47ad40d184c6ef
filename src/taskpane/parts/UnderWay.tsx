import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTextStyles } from './text';

// What turns is not waited for by what can be read and pressed.
const Wheel = lazy(() => import('./Wheel'));

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  wheel: { display: 'flex', flexShrink: 0, width: '20px' },
});

/** What is under way, in words, with something that turns before them unless it is not to turn yet. */
export function UnderWay({
  text: words,
  turns = true,
}: {
  readonly text: string;
  readonly turns?: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.row}>
      <span className={styles.wheel}>
        <Suspense fallback={null}>{turns && <Wheel label={words} />}</Suspense>
      </span>
      <span className={text.body}>{words}</span>
    </div>
  );
}
