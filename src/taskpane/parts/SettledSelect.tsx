import { useEffect, useState } from 'react';
import { Select, type SelectProps } from '@fluentui/react-components';

/** How long a person may take from one letter to the next when choosing by typing, in milliseconds. */
const pause = 700;

/**
 * A list to choose from whose choice writes to the workbook. Typing a name into a closed list, or
 * going down it by arrow keys, passes over other names, and the browser tells of each as chosen
 * (WCAG 2.2, 3.2.2 On Input): the choice is told once it has stood for a moment, or is left.
 */
export function SettledSelect({
  value,
  choose,
  ...rest
}: Omit<SelectProps, 'value' | 'onChange' | 'onBlur'> & {
  /** What stands chosen in the workbook. */
  readonly value: string;
  readonly choose: (value: string) => void;
}) {
  const [passing, setPassing] = useState<string>();
  const settle = () => {
    setPassing(undefined);
    if (passing !== undefined && passing !== value) choose(passing);
  };
  useEffect(() => {
    if (passing === undefined) return undefined;
    const timer = setTimeout(settle, pause);
    return () => clearTimeout(timer);
  });
  return (
    <Select
      {...rest}
      value={passing ?? value}
      onChange={(_event, chosen) => setPassing(chosen.value)}
      onBlur={settle}
    />
  );
}
