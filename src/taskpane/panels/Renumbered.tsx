import { useId, useMemo, useState } from 'react';
import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { sinceLast } from '../../history/sinceLast';
import type { Register } from '../../register/register';
import { sayHistory } from '../../strings/sayHistory';
import { keyOf } from '../meetings';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { paddingBlock: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

const shownAtFirst = 20;

/** What is known by its words under another ref than then: the person confirms or refuses each. */
export function Renumbered({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice, sameRefs } = usePaneState();
  const { since } = choice;
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(shownAtFirst);
  const id = useId();
  // Also what has been refused, so that it can be taken back.
  const compared = useMemo(
    () => sinceLast(register, since && { meeting: since.meeting, apart: [] }),
    [register, since],
  );
  const renumbered = useMemo(
    () =>
      (compared?.movements ?? []).flatMap(({ renumbered, now, then }) =>
        renumbered && then ? [{ ref: now.ref, was: then.ref, words: now.wording ?? '' }] : [],
      ),
    [compared],
  );
  if (!compared || renumbered.length === 0) return null;
  const { then } = compared;
  const refused = new Set(since?.apart);
  const left = renumbered.filter((one) => !refused.has(one.ref) && !sameRefs.has(keyOf(one)));
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={text.heading}>
        {sayHistory('history.same')}
      </h3>
      <p className={text.note}>{sayHistory('history.same.help', { count: renumbered.length })}</p>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={open}
        icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        onClick={() => setOpen(!open)}
      >
        {sayHistory('history.same.left', { count: left.length })}
      </Button>
      {open && (
        <>
          <ul className={styles.list}>
            {renumbered.slice(0, most).map((one) => {
              const isRefused = refused.has(one.ref);
              const answer = (same: boolean) =>
                tracker.meetings.answerRenumbered(then, [one], same);
              return (
                <li key={keyOf(one)} className={styles.one}>
                  <p className={text.body}>{sayHistory('history.same.was', one)}</p>
                  <p className={mergeClasses(text.note, text.quoted)}>{one.words}</p>
                  <div className={styles.buttons}>
                    <ToggleButton
                      size="small"
                      checked={!isRefused && sameRefs.has(keyOf(one))}
                      aria-label={sayHistory('history.same.yesOf', one)}
                      onClick={() => answer(true)}
                    >
                      {sayHistory('history.same.yes')}
                    </ToggleButton>
                    <ToggleButton
                      size="small"
                      checked={isRefused}
                      aria-label={sayHistory('history.same.noOf', one)}
                      onClick={() => answer(false)}
                    >
                      {sayHistory('history.same.no')}
                    </ToggleButton>
                  </div>
                </li>
              );
            })}
          </ul>
          <div className={styles.buttons}>
            {renumbered.length > most && (
              <Button size="small" onClick={() => setMost(renumbered.length)}>
                {sayHistory('history.same.more', { count: renumbered.length - most })}
              </Button>
            )}
            {left.length > 1 && (
              <Button
                size="small"
                onClick={() => tracker.meetings.answerRenumbered(then, left, true)}
              >
                {sayHistory('history.same.all')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
