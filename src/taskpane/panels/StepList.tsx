import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { sayPane } from '../../strings/sayPane';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { steps, stepWords, type Step } from '../steps';
import { usePaneState, useTracker } from '../useTracker';
import { language } from '../../strings/language';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
  marked: {
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
  },
  button: { minWidth: '92px' },
  remove: { fontSize: tokens.fontSizeBase200 },
});

/** The job as a list of steps, each with its button and what it last did. */
export function StepList() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running } = usePaneState();
  const busy = running !== undefined;
  return (
    <section className={styles.section} aria-labelledby="steps">
      <h2 id="steps" className={text.heading}>
        {sayPane('pane.steps.heading')}
      </h2>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <StepRow key={step} step={step} number={index + 1} busy={busy}>
            {(step === 'colour' || step === 'link') && (
              <LinkButton
                className={styles.remove}
                disabledFocusable={busy}
                onClick={() =>
                  step === 'colour' ? tracker.removeColours() : tracker.removeLinks()
                }
              >
                {sayPane(
                  step === 'colour' ? 'pane.removeColours.button' : 'pane.removeLinks.button',
                )}
              </LinkButton>
            )}
          </StepRow>
        ))}
      </ol>
    </section>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly number: number;
  readonly busy: boolean;
  readonly children?: React.ReactNode;
}

function StepRow({ step, number, busy, children }: StepRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const done = usePaneState().done[step];
  const words = stepWords(step);
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.mark, text.note, done && styles.marked)} aria-hidden>
        {done ? <Checkmark16Filled /> : number}
      </span>
      <div>
        <h3 id={`step-${step}`} className={text.heading}>
          {words.name}
        </h3>
        <p id={`step-${step}-does`} className={text.note}>
          {done
            ? sayPane('pane.steps.done', { time: timeOf(done.at), message: done.outcome.message })
            : words.does}
        </p>
        {children}
      </div>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy}
        aria-describedby={`step-${step}-does`}
        onClick={() => tracker.steps.run(step)}
      >
        {words.button}
      </Button>
    </li>
  );
}

const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });

function timeOf(at: Date): string {
  return clock.format(at);
}
