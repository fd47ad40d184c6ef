import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { sayMending } from '../../strings/sayMending';
import { findingKinds, type FindingKind, type FindingWish } from '../findingList';

const useStyles = makeStyles({
  search: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  kind: { flexGrow: 1, flexBasis: '110px' },
  clear: { minWidth: '24px', minHeight: '24px', justifyContent: 'center' },
});

/** Narrows the list of findings; nothing else follows it. */
export function FindingSearch({
  wish,
  change,
}: {
  readonly wish: FindingWish;
  readonly change: (wish: FindingWish) => void;
}) {
  const styles = useStyles();
  return (
    <div role="search" className={styles.search}>
      <SearchBox
        className={styles.words}
        aria-label={sayMending('mending.search.words')}
        placeholder={sayMending('mending.search.words')}
        value={wish.words}
        onChange={(_event, { value }) => change({ ...wish, words: value })}
        dismiss={
          wish.words === ''
            ? null
            : { className: styles.clear, 'aria-label': sayMending('mending.search.clear') }
        }
      />
      <Select
        className={styles.kind}
        aria-label={sayMending('mending.search.kind')}
        value={wish.kind}
        onChange={(_event, { value }) => change({ ...wish, kind: value as FindingKind })}
      >
        {findingKinds.map((kind) => (
          <option key={kind} value={kind}>
            {sayMending(`mending.search.kind.${kind}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
