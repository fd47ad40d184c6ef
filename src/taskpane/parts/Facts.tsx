import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTextStyles } from './text';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& dt, & dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

/** Labels with what they are, side by side. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: string | number])[];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value], at) => (
        <div key={at} style={{ display: 'contents' }}>
          <dt className={text.body}>{label}</dt>
          <dd className={mergeClasses(text.heading, text.quoted)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
