import type { MouseEventHandler, ReactNode } from 'react';
import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A line of text is 16 to 20 px high, a target 24 at least (WCAG 2.2, 2.5.8).
  target: { minHeight: '24px', minWidth: '24px' },
});

export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
  readonly className?: string;
  readonly 'aria-label'?: string;
  /** It stands within a sentence, and is underlined to be told from its words. */
  readonly inline?: boolean;
  /** It does nothing now, and can be reached all the same. */
  readonly disabledFocusable?: boolean;
}

/** What leads elsewhere in the pane or does a lesser thing: a button that looks like a link. */
export function LinkButton(props: LinkButtonProps) {
  const styles = useStyles();
  return <Link {...props} as="button" className={mergeClasses(styles.target, props.className)} />;
}
