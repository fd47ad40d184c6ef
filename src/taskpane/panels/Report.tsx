import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down';
import { changedBlocks } from '../../report/changedBlocks';
import type { ReportDocument } from '../../report/document';
import { sayPane } from '../../strings/sayPane';
import { sayReporting } from '../../strings/sayReporting';
import { savesFiles } from '../handOver';
import { useTextStyles } from '../parts/text';
import { UnderWay } from '../parts/UnderWay';
import { usePaneState, useTracker } from '../useTracker';
import { richReport } from '../reportHtml';
import { Meetings } from './Meetings';
import { Paper, type PaperProps } from './Paper';
import { ReportChoices } from './ReportChoices';
import { language } from '../../strings/language';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The report as it will stand in the agenda, what goes into it, and the ways to take it there. */
export default function Report() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, choice, handedOver } = usePaneState();
  const [paper, setPaper] = useState<Pick<PaperProps, 'report' | 'register'>>();
  useEffect(() => {
    let current = true;
    void tracker.desk.report().then((report) => {
      if (current) setPaper(report && open && { report, register: open.register });
    });
    return () => {
      current = false;
    };
  }, [tracker, open, choice]);
  // A long paper is drawn between what the person does, not instead of it.
  const drawn = useDeferredValue(paper);
  return (
    <div className={styles.panel}>
      <h1 className={text.unseen}>{sayPane('pane.tab.report')}</h1>
      <ReportChoices />
      <WaysOut report={paper?.report} />
      {open && <Meetings register={open.register} />}
      {drawn ? (
        <>
          {handedOver && <Since report={drawn.report} />}
          <p className={text.note}>{sayPane('pane.report.help')}</p>
          <Paper {...drawn} earlier={handedOver?.report} />
        </>
      ) : (
        <UnderWay text={sayPane('pane.report.making')} />
      )}
    </div>
  );
}

/** Export and copy; where Excel lets no pane save files, that is said before and copying comes first. */
function WaysOut({ report }: { readonly report: ReportDocument | undefined }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const busy = usePaneState().running !== undefined;
  const saves = savesFiles(navigator.userAgent);
  const copy = (
    <Button
      key="copy"
      {...(!saves && { appearance: 'primary' })}
      icon={<Copy20Regular />}
      disabledFocusable={busy || !report}
      onClick={() => report && tracker.desk.copyReport(richReport(report), report)}
    >
      {sayPane('pane.report.copy')}
    </Button>
  );
  const exports = [
    <Button
      key="export"
      {...(saves && { appearance: 'primary' })}
      icon={<DocumentArrowDown20Regular />}
      disabledFocusable={busy}
      onClick={() => tracker.steps.run('exportWord')}
    >
      {sayPane('pane.report.export')}
    </Button>,
    <Button key="summary" disabledFocusable={busy} onClick={() => tracker.desk.exportSummary()}>
      {sayReporting('reporting.summary')}
    </Button>,
  ];
  return (
    <>
      {!saves && <p className={text.body}>{sayReporting('reporting.noDownloads')}</p>}
      <div className={styles.buttons}>{saves ? [...exports, copy] : [copy, ...exports]}</div>
    </>
  );
}

const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });

/** Whether what was last handed over still says what the grid says. */
function Since({ report }: { readonly report: ReportDocument }) {
  const text = useTextStyles();
  const { handedOver } = usePaneState();
  const count = useMemo(
    () => (handedOver ? changedBlocks(handedOver.report, report).size : 0),
    [handedOver, report],
  );
  if (!handedOver) return null;
  const time = clock.format(handedOver.at);
  return (
    <p className={text.body} role="status">
      {count > 0
        ? sayReporting('reporting.changed', { count, time })
        : sayReporting('reporting.current', { time })}
    </p>
  );
}
