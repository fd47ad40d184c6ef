import { Field, makeStyles, Select } from '@fluentui/react-components';
import { presetName, statusPresets, type StatusPreset } from '../../actions/statusPresets';

const useStyles = makeStyles({
  // The longest name in the list makes it no wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Usual sets of statuses to choose one from, or none where that has a name. */
export function StatusPresets({
  label,
  none,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly none?: string;
  readonly chosen: StatusPreset | undefined;
  readonly choose: (preset: StatusPreset | undefined) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        size="small"
        value={chosen ?? ''}
        onChange={(_event, { value }) => choose(value === '' ? undefined : (value as StatusPreset))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {statusPresets.map((preset) => (
          <option key={preset} value={preset}>
            {presetName(preset)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
