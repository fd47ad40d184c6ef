import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isNarrowed } from '../../report/choice';
import { sayPane } from '../../strings/sayPane';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { Readiness } from './Readiness';
import { StatusBars } from './StatusBars';
import { StepList } from './StepList';

// What the first paint does not need: what counts by a filter, and what plans a set-up.
const ChosenBars = lazy(() => import('./ChosenBars'));
const Example = lazy(() => import('./Example'));
const Glance = lazy(() => import('./Glance'));
const Movement = lazy(() => import('./Movement'));
const MissingSheets = lazy(() => import('./MissingSheets'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  columns: { alignSelf: 'flex-start' },
});

/** At a glance: may the report go out, how far is everything, and the job step by step. */
export function Overview() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, choice } = usePaneState();
  const register = open?.register;
  const { recommendations = [], tables } = register ?? {};
  const { details, statuses } = tables ?? {};
  const complete = details !== undefined && statuses !== undefined;
  return (
    <div className={styles.panel}>
      <h1 className={text.unseen}>{sayPane('pane.tab.overview')}</h1>
      {recommendations.some(isExample) && (
        <Suspense fallback={null}>
          <Example />
        </Suspense>
      )}
      <Readiness />
      {complete || (
        <Suspense fallback={null}>
          <MissingSheets />
        </Suspense>
      )}
      {register &&
        (isNarrowed(choice) ? (
          <Suspense fallback={null}>
            <ChosenBars />
          </Suspense>
        ) : (
          <StatusBars register={register} />
        ))}
      {register && recommendations.length > 0 && (
        <Suspense fallback={null}>
          <Glance register={register} />
        </Suspense>
      )}
      {register && (register.history.length > 0 || choice.since) && (
        <Suspense fallback={null}>
          <Movement register={register} />
        </Suspense>
      )}
      <StepList />
      <LinkButton className={styles.columns} onClick={() => tracker.show('columns')}>
        {sayPane('pane.columns.open')}
      </LinkButton>
    </div>
  );
}

/** The row that a new register begins with, as it was made. */
function isExample({ recommendation }: { readonly recommendation: string }): boolean {
  return recommendation === sayPane('actions.example.recommendation');
}
