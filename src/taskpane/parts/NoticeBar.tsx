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
  amiss: {
    listStyleType: "'! '",
    marginBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
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

/** What was looked at in the file: what is amiss line by line, what is in order in a sentence. */
function SeenList({ seen }: { readonly seen: NonNullable<Notice['seen']> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const amiss = seen.filter(({ passed }) => !passed);
  const inOrder = seen.filter(({ passed }) => passed).map((one) => one.text);
  return (
    <>
      {amiss.length > 0 && (
        <ul className={mergeClasses(text.body, styles.amiss)}>
          {amiss.map(({ text: words }) => (
            <li key={words}>{sayPane('pane.save.amiss', { what: words })}</li>
          ))}
        </ul>
      )}
      {inOrder.length > 0 && (
        <p className={mergeClasses(text.note, styles.line)}>
          {sayPane('pane.save.seen', { checks: inOrder.map((words) => `✓ ${words}`).join(', ') })}
        </p>
      )}
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
