import { useId, useRef } from 'react';
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { reportStyles, type ReportStyle } from '../../report/choice';
import { sayReporting } from '../../strings/sayReporting';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  template: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** For whom the report is written, and in which template. Which recommendations go in says the filter. */
export function ReportChoices() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice } = usePaneState();
  const styleId = useId();
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
      <TemplateChoice />
    </div>
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
