import { Field, Select } from '@fluentui/react-components';
import { presetName, statusPresets, type StatusPreset } from '../../actions/statusPresets';

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
  return (
    <Field label={label}>
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
