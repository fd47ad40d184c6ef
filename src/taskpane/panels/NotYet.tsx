import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { CancelButton } from '../parts/CancelButton';
import { Patience } from '../parts/Patience';
import { useTextStyles } from '../parts/text';
import { UnderWay } from '../parts/UnderWay';
import { soon } from '../reader';
import { useHasLasted } from '../useHasLasted';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
  },
});

/**
 * A panel that has nothing to show yet: what it is for, and what it waits for. That is the first reading of the
 * workbook, and where that failed or was cancelled a way to try again; or a register, which Overview leads to.
 */
export function NotYet() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, panel, running } = usePaneState();
  return (
    <div className={styles.panel}>
      <h1 className={text.unseen}>{sayPane(`pane.tab.${panel}`)}</h1>
      <p className={text.body}>{sayPane(`pane.for.${panel}`)}</p>
      {open ? (
        <p className={text.body}>{sayPane('pane.for.register')}</p>
      ) : running ? (
        <Reading />
      ) : (
        <Button appearance="primary" onClick={() => tracker.open()}>
          {sayPane('pane.problem.again')}
        </Button>
      )}
    </div>
  );
}

function Reading() {
  const { running, checking } = usePaneState();
  const cancel = (checking ?? running)?.cancel;
  // A check is only told of once it has lasted; another tab in the meantime must not take Cancel away again.
  const isNew = !useHasLasted(soon) && !checking;
  return (
    <>
      <UnderWay text={checking?.text ?? sayPane('pane.opening')} turns={!isNew} />
      {!isNew && cancel && <CancelButton cancel={cancel} />}
      {!checking && <Patience />}
    </>
  );
}
