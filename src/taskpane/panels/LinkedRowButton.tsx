import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import type { LinkedRow } from '../linkView';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { useTracker } from '../useTracker';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  ref: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  words: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '4',
    overflow: 'hidden',
  },
  link: { fontSize: 'inherit' },
  pointer: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} 0` },
});

/** A row of the other table; choosing it goes to its cell. */
export function LinkedRowButton({ row }: { readonly row: LinkedRow }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { place } = row;
  return (
    <>
      <Button
        className={styles.button}
        disabled={!place}
        onClick={() => place && tracker.guide.goTo(place)}
      >
        <span className={styles.ref}>{sayPane('pane.links.go', { ref: row.ref })}</span>
        <span className={mergeClasses(text.quoted, styles.words)}>{row.text}</span>
      </Button>
      <div className={styles.pointer}>
        <PointerLine pointsTo={row.pointsTo} />
      </div>
    </>
  );
}

/** For evidence such as "As above.": which evidence is meant, and the way there. */
export function PointerLine({ pointsTo }: { readonly pointsTo: LinkedRow['pointsTo'] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  if (!pointsTo) return null;
  if (pointsTo === 'nowhere')
    return <p className={text.note}>{sayPane('pane.links.pointsNowhere')}</p>;
  const { place } = pointsTo;
  return (
    <p className={text.note}>
      {sayPane('pane.links.points')}{' '}
      <LinkButton inline className={styles.link} onClick={() => place && tracker.guide.goTo(place)}>
        {sayPane('pane.links.go', { ref: pointsTo.ref })}
      </LinkButton>
    </p>
  );
}
