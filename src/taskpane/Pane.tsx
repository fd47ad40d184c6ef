import { lazy, Suspense, useEffect } from 'react';
import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useAppearance } from './appearance';
import { sayPane } from '../strings/sayPane';
import { Announcer } from './parts/Announcer';
import { Boundary } from './parts/Boundary';
import { Messages } from './parts/Messages';
import { NothingFound } from './panels/NothingFound';
import { Opening } from './panels/Opening';
import { Outside } from './panels/Outside';
import { Overview } from './panels/Overview';
import type { Tracker } from './tracker';
import { TrackerContext, usePaneState, useTracker } from './useTracker';

// The tabs come after the first button works, and each further panel when it is first shown.
const Tabs = lazy(() => import('./panels/Tabs'));
const FilterBar = lazy(() => import('./panels/FilterBar'));
const Import = lazy(() => import('./panels/Import'));
const Changes = lazy(() => import('./panels/Changes'));
const ColumnsInUse = lazy(() => import('./panels/ColumnsInUse'));
const ListFound = lazy(() => import('./panels/ListFound'));
const Findings = lazy(() => import('./panels/Findings'));
const Links = lazy(() => import('./panels/Links'));
const Report = lazy(() => import('./panels/Report'));

/**
 * Milliseconds between looks at Office's theme. Only Outlook tells that it has changed
 * (https://learn.microsoft.com/javascript/api/office/office.eventtype), and Office.js asks Excel anew after
 * five seconds at the earliest (`_osfOfficeThemeCacheValidPeriod` in excel-win32-16.01.debug.js).
 */
const LOOK_AT_THEME = 5_000;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    minHeight: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

/** The task pane. */
export function Pane({ tracker }: { readonly tracker: Tracker }) {
  return (
    <TrackerContext value={tracker}>
      <Frame />
    </TrackerContext>
  );
}

/** The pane in Office's colours: the panel, messages at its foot, and what screen readers are told. */
function Frame() {
  const styles = useStyles();
  const tracker = useTracker();
  const theme = useAppearance(usePaneState().officeBackground);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) tracker.lookAtTheme();
    };
    const looking = setInterval(look, LOOK_AT_THEME);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(looking);
      window.removeEventListener('focus', look);
    };
  }, [tracker]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <Boundary>
        <Contents />
      </Boundary>
      <Messages />
      <Announcer />
    </FluentProvider>
  );
}

/** One of the three states of a workbook, or of reading it. */
function Contents() {
  const styles = useStyles();
  const { open, outside, view } = usePaneState();
  if (outside) {
    return (
      <main className={styles.main}>
        <Outside reason={outside} />
      </main>
    );
  }
  if (view) {
    return (
      <main className={styles.main}>
        <Boundary key={view}>
          <Suspense fallback={<Loading />}>
            {view === 'import' && <Import />}
            {view === 'changes' && <Changes />}
            {view === 'columns' && <ColumnsInUse />}
          </Suspense>
        </Boundary>
      </main>
    );
  }
  switch (open?.state) {
    case 'register':
      return <Panels />;
    case 'list':
      return (
        <main className={styles.main}>
          <Suspense fallback={<Loading />}>
            <ListFound open={open} />
          </Suspense>
        </main>
      );
    case 'nothing':
      return (
        <main className={styles.main}>
          <NothingFound />
        </main>
      );
    default:
      return (
        <main className={styles.main}>
          <Opening />
        </main>
      );
  }
}

/** A part of the pane is on its way. */
function Loading() {
  return <Spinner aria-label={sayPane('pane.loading')} />;
}

function Panels() {
  const styles = useStyles();
  const { panel } = usePaneState();
  return (
    <>
      <header className={styles.tabs}>
        <Boundary>
          <Suspense fallback={null}>
            <Tabs />
          </Suspense>
        </Boundary>
      </header>
      <Boundary>
        <Suspense fallback={null}>
          <FilterBar />
        </Suspense>
      </Boundary>
      <main className={styles.main}>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${panel}`}>
          {/* A panel that failed is tried afresh when a person comes back to it. */}
          <Boundary key={panel}>
            <Suspense fallback={<Loading />}>
              {panel === 'overview' && <Overview />}
              {panel === 'findings' && <Findings />}
              {panel === 'links' && <Links />}
              {panel === 'report' && <Report />}
            </Suspense>
          </Boundary>
        </div>
      </main>
    </>
  );
}
