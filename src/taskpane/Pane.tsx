import { lazy, Suspense, useEffect } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useAppearance } from './appearance';
import { sayPane } from '../strings/sayPane';
import { Announcer } from './parts/Announcer';
import { Boundary } from './parts/Boundary';
import { Messages } from './parts/Messages';
import { UnderWay } from './parts/UnderWay';
import { FilterBar, ListFound } from './laterPanels';
import { NothingFound } from './panels/NothingFound';
import { NotYet } from './panels/NotYet';
import { Outside } from './panels/Outside';
import { Overview } from './panels/Overview';
import { Tabs } from './panels/Tabs';
import type { PaneState } from './paneState';
import type { Tracker } from './tracker';
import { TrackerContext, usePaneState, useTracker } from './useTracker';

// Each further panel comes when it is first shown.
const Import = lazy(() => import('./panels/Import'));
const Changes = lazy(() => import('./panels/Changes'));
const ColumnsInUse = lazy(() => import('./panels/ColumnsInUse'));
const Findings = lazy(() => import('./panels/Findings'));
const Links = lazy(() => import('./panels/Links'));
const Report = lazy(() => import('./panels/Report'));

/**
 * Milliseconds between looks at Office's theme. Only Outlook tells that it has changed
 * (https://learn.microsoft.com/javascript/api/office/office.eventtype), and Office.js asks Excel anew after
 * five seconds at the earliest (`_osfOfficeThemeCacheValidPeriod` in excel-win32-16.01.debug.js).
 */
const LOOK_AT_THEME = 5_000;

/** Room for a panel's own: a control with its words, and what sticks to the top. */
const leastHeight = '160px';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // Where there is too little height for all of it, as at 400 per cent zoom, the whole is scrolled.
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    minHeight: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: leastHeight,
    overflowY: 'auto',
    // A word longer than its line is broken, as “recommendations” is in a language of longer words.
    overflowWrap: 'break-word',
    // What gets the focus or is chosen does not go behind what sticks to the top of a panel (WCAG 2.2, 2.4.11).
    scrollPaddingTop: '48px',
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

/** The panels with their tabs, or what stands in place of them. */
function Contents() {
  const styles = useStyles();
  const { outside, view } = usePaneState();
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
  return <Panels />;
}

/** A part of the pane is on its way. */
function Loading() {
  return <UnderWay text={sayPane('pane.loading')} />;
}

/** The tabs are there before the workbook has been read, whatever it turns out to hold: what is chosen stays chosen. */
function Panels() {
  const styles = useStyles();
  const { open, panel } = usePaneState();
  return (
    <>
      <header className={styles.tabs}>
        <Tabs />
      </header>
      {open?.state === 'register' && (
        <Boundary>
          <Suspense fallback={null}>
            <FilterBar />
          </Suspense>
        </Boundary>
      )}
      <main className={styles.main}>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${panel}`}>
          {/* A panel that failed is tried afresh when a person comes back to it. */}
          <Boundary key={panel}>
            <Suspense fallback={<Loading />}>
              <Chosen open={open} panel={panel} />
            </Suspense>
          </Boundary>
        </div>
      </main>
    </>
  );
}

/** The chosen panel of a register; without one, the first is the way to it and the others wait. */
function Chosen({ open, panel }: Pick<PaneState, 'open' | 'panel'>) {
  if (open?.state === 'list' && panel === 'overview') return <ListFound open={open} />;
  if (open?.state === 'nothing' && panel === 'overview') return <NothingFound />;
  if (open?.state !== 'register') return <NotYet />;
  switch (panel) {
    case 'overview':
      return <Overview />;
    case 'findings':
      return <Findings />;
    case 'links':
      return <Links />;
    case 'report':
      return <Report />;
  }
}
