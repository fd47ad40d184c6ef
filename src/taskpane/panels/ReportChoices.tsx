import { useId, useMemo, useRef, useState } from 'react';
import { Button, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { isOf, movementChoices } from '../../history/kinds';
import { sinceLast } from '../../history/sinceLast';
import type { Register } from '../../register/register';
import { reportStyles, type ReportFilter, type ReportStyle } from '../../report/choice';
import { movementWord } from '../../report/movementWords';
import { sayHistory } from '../../strings/sayHistory';
import { sayReporting } from '../../strings/sayReporting';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { border: 'none', margin: 0, padding: 0 },
  values: { display: 'flex', flexDirection: 'column', maxHeight: '180px', overflowY: 'auto' },
  template: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the report holds: for whom it is written, which recommendations, and in which template. */
export function ReportChoices({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice } = usePaneState();
  const styleId = useId();
  const [shown, setShown] = useState(false);
  const values = useMemo(() => valuesOf(register), [register]);
  const chosen = [...Object.values(choice.filter), choice.movements ?? []].reduce(
    (sum, list) => sum + list.length,
    0,
  );
  const toggle = (kind: keyof ReportFilter, value: string, on: boolean) => {
    const others = choice.filter[kind].filter((one) => one !== value);
    const filter = { ...choice.filter, [kind]: on ? [...others, value] : others };
    tracker.desk.wish({ choice: { ...choice, filter } });
  };
  return (
    <div className={styles.choices}>
      <label htmlFor={styleId} className={text.heading}>
        {sayReporting('reporting.style')}
      </label>
      <Select
        id={styleId}
        value={choice.style}
        onChange={(_, { value }) =>
          tracker.desk.wish({ choice: { ...choice, style: value as ReportStyle } })
        }
      >
        {reportStyles.map((style) => (
          <option key={style} value={style}>
            {sayReporting(`reporting.style.${style}`)}
          </option>
        ))}
      </Select>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={shown ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {sayReporting('reporting.choose')}:{' '}
          {chosen === 0
            ? sayReporting('reporting.all')
            : sayReporting('reporting.chosen', { count: chosen })}
        </Button>
      </div>
      {shown &&
        values.map(([kind, label, all]) => (
          <fieldset key={kind} className={styles.group}>
            <legend className={text.heading}>{sayReporting(label)}</legend>
            <div className={styles.values}>
              {all.map((value) => (
                <Checkbox
                  key={value}
                  label={value.trim() === '' ? sayReporting('reporting.blank') : value}
                  checked={choice.filter[kind].includes(value)}
                  onChange={(_, { checked }) => toggle(kind, value, checked === true)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      {shown && <MovementChoices register={register} />}
      <TemplateChoice />
    </div>
  );
}

/** What became of a recommendation since the meeting compared with; nothing where there is none. */
function MovementChoices({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice } = usePaneState();
  const chosen = choice.movements ?? [];
  const compared = useMemo(() => sinceLast(register, choice.since), [register, choice.since]);
  const there = compared
    ? movementChoices.filter((kind) => compared.movements.some((one) => isOf(kind, one)))
    : [];
  if (there.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={text.heading}>{sayHistory('history.kinds')}</legend>
      <div className={styles.values}>
        {there.map((kind) => (
          <Checkbox
            key={kind}
            label={movementWord(kind)}
            checked={chosen.includes(kind)}
            onChange={(_, { checked }) => {
              const others = chosen.filter((one) => one !== kind);
              const movements = checked === true ? [...others, kind] : others;
              tracker.desk.wish({ choice: { ...choice, movements } });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The council's own Word document that the report goes into. */
function TemplateChoice() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { template, running } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    tracker.desk.wish({ template: { name: file.name, bytes } });
  };
  return (
    <div>
      <div className={styles.template}>
        <Button
          size="small"
          disabledFocusable={running !== undefined}
          onClick={() => input.current?.click()}
        >
          {template
            ? sayReporting('reporting.template.used', { name: template.name })
            : sayReporting('reporting.template')}
        </Button>
        {template && (
          <Button size="small" onClick={() => tracker.desk.wish({ template: undefined })}>
            {sayReporting('reporting.template.drop')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx"
          aria-label={sayReporting('reporting.template')}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // The same file may be chosen again after it was changed in Word.
            target.value = '';
          }}
        />
      </div>
      <p className={text.note}>
        {sayReporting('reporting.template.help', {
          report: '{{report}}',
          committee: '{{committee}}',
          title: '{{title}}',
        })}
      </p>
    </div>
  );
}

/** The values that there are to choose from; a column with one value alone is nothing to choose by. */
function valuesOf({ recommendations, statuses }: Register) {
  const of = (value: (row: Register['recommendations'][number]) => string) => [
    ...new Set(recommendations.map(value)),
  ];
  const inUse = of(({ status }) => status);
  const listed = statuses.map(({ label }) => label).filter((label) => inUse.includes(label));
  const all = [
    ['statuses', 'reporting.status', [...new Set([...listed, ...inUse])]],
    ['themes', 'reporting.theme', of(({ theme }) => theme).sort()],
    ['owners', 'reporting.owner', of(({ owner }) => owner).sort()],
  ] as const;
  return all.filter(([, , values]) => values.length > 1);
}
