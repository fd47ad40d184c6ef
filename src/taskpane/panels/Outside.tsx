import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../strings/say';
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
      <h1 className={text.title}>{say(`pane.outside.${reason}.title`)}</h1>
      <p className={text.body}>{say(`pane.outside.${reason}.text`)}</p>
    </div>
  );
}
