import { useMemo } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { OpenRegister } from '../../actions/openRegister';
import type { StatusPreset } from '../../actions/statusPresets';
import { columnMappings } from '../../register/columnMapping';
import type { SetUpPlan } from '../../register/setUpTypes';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import { Columns } from './Columns';
import OtherStarts from './OtherStarts';
import { StatusesFound } from './StatusesFound';

const useStyles = makeStyles({ sheets: { margin: 0, paddingLeft: '20px' } });

/** What stands below the button of a list that was found: what its columns and statuses are taken for, and other starts. */
export default function ListDetails({
  open,
  plan: { statuses, tables },
  preset,
  choose,
}: {
  readonly open: OpenRegister;
  readonly plan: SetUpPlan;
  readonly preset: StatusPreset | undefined;
  readonly choose: (preset: StatusPreset | undefined) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const mappings = useMemo(() => columnMappings(open.grid.sheets), [open]);
  return (
    <>
      {mappings.map((mapping) => (
        <Columns
          key={`${mapping.sheet}|${mapping.row}|${mapping.columns[0]?.column}`}
          mapping={mapping}
          only={mappings.length === 1}
        />
      ))}
      {tables.some(({ kind }) => kind === 'statuses') && (
        <StatusesFound statuses={statuses} preset={preset} choose={choose} />
      )}
      <h2 className={text.heading}>{sayPane('pane.list.new')}</h2>
      <ul className={styles.sheets}>
        {tables.map((table) => (
          <li key={table.name} className={text.body}>
            {table.hidden ? sayPane('pane.list.hidden', { name: table.sheet }) : table.sheet}
          </li>
        ))}
      </ul>
      <OtherStarts />
    </>
  );
}
