import { makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { usePaneState, useTracker } from '../useTracker';
import { panels, type Panel } from '../paneState';
import { PlainTab, PlainTabList } from '../parts/PlainTabs';

const useStyles = makeStyles({
  // Four words and a number fit into 320 px, and the first stands over the text below it.
  // Where words are longer, in another language or in large print, they take a second row.
  list: { paddingInline: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  tab: { paddingInline: tokens.spacingHorizontalXS },
});

/** Moves between the panels. */
export function Tabs() {
  const tracker = useTracker();
  const { panel: chosen, findings } = usePaneState();
  const asked = findings.filter(({ accepted }) => !accepted).length;
  const styles = useStyles();
  return (
    <PlainTabList
      className={styles.list}
      aria-label={sayPane('pane.tabs')}
      selectedValue={chosen}
      onTabSelect={(_event, { value }) => tracker.choosePanel(value as Panel)}
    >
      {panels.map((panel) => (
        <PlainTab
          key={panel}
          id={`tab-${panel}`}
          className={styles.tab}
          value={panel}
          aria-controls="panel"
          chosen={panel === chosen}
        >
          {panel === 'findings' && asked > 0
            ? sayPane('pane.tab.findingsCount', { count: asked })
            : sayPane(`pane.tab.${panel}`)}
        </PlainTab>
      ))}
    </PlainTabList>
  );
}
