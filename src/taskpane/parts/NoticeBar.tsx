import { useState } from 'react';
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { sayPane } from '../../strings/sayPane';
import type { Notice, Offer } from '../notice';
import { useTracker } from '../useTracker';
import { useTextStyles } from './text';

const useStyles = makeStyles({
  bar: { alignItems: 'flex-start', paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
  line: { '& + p': { marginTop: tokens.spacingVerticalXS } },
  seen: {
    columnGap: tokens.spacingHorizontalS,
    columnWidth: '110px',
    listStyleType: "'✓ '",
    marginBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  amiss: { columnSpan: 'all', listStyleType: "'! '" },
});

/** What happened, where, and what next. */
export default function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const [copied, setCopied] = useState(false);
  const { title, lines, seen, details, offer } = notice;
  return (
    <MessageBar
      intent={notice.intent}
      layout={offer || details !== undefined ? 'multiline' : 'singleline'}
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {lines.map((line, index) => (
          <p key={index} className={mergeClasses(text.body, styles.line)}>
            {line}
          </p>
        ))}
        {seen && <SeenList seen={seen} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={sayPane('pane.problem.dismiss')}
            onClick={() => tracker.dismiss()}
          />
        }
      >
        {offer && <OfferButton offer={offer} />}
        {details !== undefined && (
          <Button size="small" onClick={() => setCopied(tracker.copy(details))}>
            {sayPane(copied ? 'pane.problem.copied' : 'pane.problem.details')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was looked at in the file; what is amiss comes first and says so. */
function SeenList({ seen }: { readonly seen: NonNullable<Notice['seen']> }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <p className={mergeClasses(text.body, styles.line)}>{sayPane('pane.save.seen')}</p>
      <ul className={mergeClasses(text.body, styles.seen)}>
        {seen.map(({ passed, text: words }) => (
          <li key={words} className={passed ? undefined : styles.amiss}>
            {passed ? words : sayPane('pane.save.amiss', { what: words })}
          </li>
        ))}
      </ul>
    </>
  );
}

const offerWords = {
  showIt: 'pane.hidden.show',
  copyReport: 'pane.save.copy',
  seeFindings: 'pane.ready.see',
  lookAgain: 'pane.nothing.button',
  recordMeeting: 'pane.meetings.record',
} as const;

function OfferButton({ offer }: { readonly offer: Offer }) {
  const tracker = useTracker();
  const take = () => {
    switch (offer.kind) {
      case 'showIt':
        return tracker.guide.showIt(offer.place);
      case 'copyReport':
        return tracker.desk.copyReport(offer.report);
      case 'seeFindings':
        tracker.dismiss();
        return tracker.choosePanel('findings');
      case 'lookAgain':
        return tracker.open();
      case 'recordMeeting':
        return tracker.meetings.record(offer.day);
    }
  };
  return (
    <Button size="small" onClick={() => void take()}>
      {sayPane(offerWords[offer.kind])}
    </Button>
  );
}
