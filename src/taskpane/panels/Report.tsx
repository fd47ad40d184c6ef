import { useEffect, useState } from 'react';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down';
import type { ReportDocument } from '../../report/document';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { richReport } from '../reportHtml';
import { Paper } from './Paper';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The report as it will stand in the agenda, and the ways to take it there. */
export default function Report() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, running } = usePaneState();
  const [report, setReport] = useState<ReportDocument>();
  useEffect(() => {
    let current = true;
    void tracker.report().then((document) => {
      if (current) setReport(document);
    });
    return () => {
      current = false;
    };
  }, [tracker, open]);
  return (
    <div className={styles.panel}>
      <h1 className={text.unseen}>{sayPane('pane.tab.report')}</h1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<DocumentArrowDown20Regular />}
          disabledFocusable={running !== undefined}
          onClick={() => tracker.run('exportWord')}
        >
          {sayPane('pane.report.export')}
        </Button>
        <Button
          icon={<Copy20Regular />}
          disabledFocusable={running !== undefined || !report}
          onClick={() => report && tracker.copyReport(richReport(report))}
        >
          {sayPane('pane.report.copy')}
        </Button>
      </div>
      {report && open ? (
        <>
          <p className={text.note}>{sayPane('pane.report.help')}</p>
          <Paper report={report} register={open.register} />
        </>
      ) : (
        <Spinner label={sayPane('pane.report.making')} />
      )}
    </div>
  );
}
