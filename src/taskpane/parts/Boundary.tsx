import { Component, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { problemNotice, type Notice } from '../notice';
import { useTracker } from '../useTracker';
import { useTextStyles } from './text';

const useStyles = makeStyles({
  problem: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

/** Catches a panel that could not be loaded or drawn, so that the rest of the pane goes on working. */
export class Boundary extends Component<
  { readonly children: ReactNode; /** What to show instead. */ readonly instead?: ReactNode },
  { readonly problem: Notice | undefined }
> {
  override state = { problem: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { problem: problemNotice(error) };
  }

  override render() {
    const { problem } = this.state;
    if (problem && this.props.instead !== undefined) return this.props.instead;
    return problem ? <Problem notice={problem} /> : this.props.children;
  }
}

function Problem({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { details } = notice;
  return (
    <div className={styles.problem} role="alert">
      <h1 className={text.title}>{notice.title}</h1>
      {notice.lines.map((line, index) => (
        <p key={index} className={text.body}>
          {line}
        </p>
      ))}
      {details !== undefined && (
        <Button onClick={() => tracker.copy(details)}>{sayPane('pane.problem.details')}</Button>
      )}
      <Button onClick={() => window.location.reload()}>{sayPane('pane.offline.reload')}</Button>
    </div>
  );
}
