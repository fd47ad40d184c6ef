import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../strings/say';
import { useTextStyles } from '../parts/text';
import { MissingSheets } from './MissingSheets';
import { Readiness } from './Readiness';
import { StatusBars } from './StatusBars';
import { StepList } from './StepList';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

/** At a glance: may the report go out, how far is everything, and the job step by step. */
export function Overview() {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.panel}>
      <h1 className={text.unseen}>{say('pane.tab.overview')}</h1>
      <Readiness />
      <MissingSheets />
      <StatusBars />
      <StepList />
    </div>
  );
}
