import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
import { readinessOf } from '../../checks/readiness';
import type { Register } from '../../register/register';
import { isNarrowed } from '../../report/choice';
import { sayPane } from '../../strings/sayPane';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  verdict: { display: 'flex', gap: tokens.spacingHorizontalM },
  ready: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  notReady: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  why: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

/** Ready for committee or not, why, and the one button that does everything. */
export function Readiness() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { findings, running, choice, open } = usePaneState();
  const { ready, errors, warnings, accepted } = readinessOf(findings);
  const absent = open && absentOf(open.register);
  return (
    <section className={styles.section} aria-labelledby="readiness">
      <div className={styles.verdict}>
        {ready ? (
          <CheckmarkCircle24Filled className={styles.ready} />
        ) : (
          <ErrorCircle24Filled className={styles.notReady} />
        )}
        <div className={styles.why}>
          <h2 id="readiness" className={text.title}>
            {sayPane(ready ? 'pane.ready.yes' : 'pane.ready.no')}
          </h2>
          {errors > 0 && (
            <p className={text.body}>{sayPane('pane.ready.errors', { count: errors })}</p>
          )}
          {warnings > 0 && (
            <p className={text.body}>{sayPane('pane.ready.warnings', { count: warnings })}</p>
          )}
          {accepted > 0 && (
            <p className={text.body}>{sayPane('pane.ready.accepted', { count: accepted })}</p>
          )}
          {absent && (
            <p className={text.body}>{sayPane('pane.ready.unchecked', { which: absent })}</p>
          )}
          {isNarrowed(choice) && <p className={text.note}>{sayPane('pane.ready.whole')}</p>}
          {findings.length === 0 ? (
            <p className={text.body}>{sayPane('pane.ready.clean')}</p>
          ) : (
            <LinkButton onClick={() => tracker.choosePanel('findings')}>
              {sayPane('pane.ready.see')}
            </LinkButton>
          )}
        </div>
      </div>
      <Button
        appearance="primary"
        disabledFocusable={running !== undefined}
        onClick={() => tracker.steps.prepare()}
        aria-describedby="prepare-does"
      >
        {sayPane('pane.prepare.button')}
      </Button>
      <p id="prepare-does" className={text.note}>
        {sayPane('pane.prepare.does')} {!ready && sayPane('pane.prepare.asDraft')}
      </p>
    </section>
  );
}

/** The tables whose rules had nothing to look at, because the workbook does not have them. */
function absentOf({ tables }: Register): 'details' | 'statuses' | 'both' | undefined {
  if (!tables.details) return tables.statuses ? 'details' : 'both';
  return tables.statuses ? undefined : 'statuses';
}
