import { useEffect, useMemo, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { mappingsInUse } from '../../register/columnMapping';
import { sayStarting } from '../../strings/sayStarting';
import { focusOn } from '../focusOn';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { Columns } from './Columns';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
});

/** What columns are taken for, to be corrected when the register has long been there. */
export default function ColumnsInUse() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open } = usePaneState();
  const mappings = useMemo(() => (open ? mappingsInUse(open) : []), [open]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOn(heading.current), []);
  return (
    <div className={styles.panel}>
      <LinkButton className={styles.back} onClick={() => tracker.show(undefined)}>
        {sayStarting('pane.columns.back')}
      </LinkButton>
      <h1 ref={heading} className={text.title}>
        {sayStarting('pane.columns.heading')}
      </h1>
      <p className={text.body}>
        {sayStarting(mappings.length > 0 ? 'pane.columns.after' : 'pane.columns.nowhere')}
      </p>
      {mappings.map((mapping) => (
        <Columns
          key={`${mapping.sheet}|${mapping.row}|${mapping.columns[0]?.column}`}
          mapping={mapping}
          only={false}
        />
      ))}
    </div>
  );
}
