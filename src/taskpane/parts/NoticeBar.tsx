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
import { say } from '../../strings/say';
import type { Notice } from '../notice';
import { useTracker } from '../useTracker';
import { useTextStyles } from './text';

const useStyles = makeStyles({
  bar: { alignItems: 'flex-start', paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
  line: { '& + p': { marginTop: tokens.spacingVerticalXS } },
});

/** What happened, where, and what next. */
export default function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const [copied, setCopied] = useState(false);
  const { title, lines, details, offer } = notice;
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {lines.map((line, index) => (
          <p key={index} className={mergeClasses(text.body, styles.line)}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={say('pane.problem.dismiss')}
            onClick={() => tracker.tell(undefined)}
          />
        }
      >
        {offer?.kind === 'showIt' && (
          <Button size="small" onClick={() => tracker.showIt(offer.place)}>
            {say('pane.hidden.show')}
          </Button>
        )}
        {offer?.kind === 'copyReport' && (
          <Button size="small" onClick={() => tracker.copyReport()}>
            {say('pane.save.copy')}
          </Button>
        )}
        {details !== undefined && (
          <Button size="small" onClick={() => setCopied(tracker.copy(details))}>
            {say(copied ? 'pane.problem.copied' : 'pane.problem.details')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
