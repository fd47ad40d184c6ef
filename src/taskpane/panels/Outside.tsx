import { makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import type { PaneState } from '../paneState';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The page was opened where there is no workbook beside it. */
export function Outside({ reason }: { readonly reason: NonNullable<PaneState['outside']> }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.panel}>
      <h1 className={text.title}>{sayPane(`pane.outside.${reason}.title`)}</h1>
      <p className={text.body}>{sayPane(`pane.outside.${reason}.text`)}</p>
    </div>
  );
}
