import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../strings/say';
import { usePaneState, useTracker } from '../useTracker';
import { panels, type Panel } from '../paneState';
import { PlainTab, PlainTabList } from '../parts/PlainTabs';

const useStyles = makeStyles({
  list: { paddingInline: tokens.spacingHorizontalXS },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

/** Moves between the panels. */
export default function Tabs() {
  const tracker = useTracker();
  const { panel: chosen, findings } = usePaneState();
  const styles = useStyles();
  return (
    <PlainTabList
      className={styles.list}
      aria-label={say('pane.tabs')}
      selectedValue={chosen}
      onTabSelect={(_event, { value }) => tracker.choosePanel(value as Panel)}
    >
      {panels.map((panel) => (
        <PlainTab
          key={panel}
          id={`tab-${panel}`}
          value={panel}
          aria-controls="panel"
          chosen={panel === chosen}
        >
          {say(`pane.tab.${panel}`)}{' '}
          {panel === 'findings' && findings.length > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              color="informative"
              count={findings.length}
              overflowCount={999}
            />
          )}
        </PlainTab>
      ))}
    </PlainTabList>
  );
}
