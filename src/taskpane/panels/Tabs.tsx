import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../strings/say';
import { PlainTab, PlainTabList } from '../parts/PlainTabs';

/** The panels of a workbook that has a register. */
export const panels = ['overview', 'findings', 'links', 'report'] as const;

export type Panel = (typeof panels)[number];

const useStyles = makeStyles({
  list: { paddingInline: tokens.spacingHorizontalXS },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

export interface TabsProps {
  readonly chosen: Panel;
  readonly choose: (panel: Panel) => void;
  /** How many findings there are, for the badge. */
  readonly findings: number;
}

/** Moves between the panels. */
export default function Tabs({ chosen, choose, findings }: TabsProps) {
  const styles = useStyles();
  return (
    <PlainTabList
      className={styles.list}
      aria-label={say('pane.tabs')}
      selectedValue={chosen}
      onTabSelect={(_event, { value }) => choose(value as Panel)}
    >
      {panels.map((panel) => (
        <PlainTab
          key={panel}
          id={`tab-${panel}`}
          value={panel}
          aria-controls="panel"
          chosen={panel === chosen}
        >
          {say(`pane.tab.${panel}`)}
          {panel === 'findings' && findings > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              color="informative"
              count={findings}
              overflowCount={999}
            />
          )}
        </PlainTab>
      ))}
    </PlainTabList>
  );
}
