import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  line: { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%' },
});

/** Lines that are drawn above and below what can be seen, so that Tab always finds the next one. */
const beyond = 4;

export interface LongListProps<Entry extends { readonly key: string }> {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** A line that is drawn wherever it stands, because a person works in it. */
  readonly chosenKey: string | undefined;
  /** Lines that are drawn wherever they stand: a few headings, without which those in view hang in the air. */
  readonly always: (entry: Entry) => boolean;
  /** How high a line is about, in pixels, until it is measured. */
  readonly about: (entry: Entry) => number;
  readonly children: (entry: Entry) => ReactNode;
}

/**
 * A list of thousands of lines in the pane's scrolled part, of which only those in view are in the page. Each says which
 * of how many it is (https://www.w3.org/TR/wai-aria-1.2/#aria-posinset); the one with the focus stays in the page when it
 * is scrolled away, so that the focus is not lost.
 */
export function LongList<Entry extends { readonly key: string }>(props: LongListProps<Entry>) {
  const { label, entries, chosenKey, always, about, children } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState<{ readonly scrolled: HTMLElement; readonly top: number }>();
  const [focused, setFocused] = useState(-1);
  useLayoutEffect(() => {
    const scrolled = list.current?.closest('main');
    const above = list.current?.parentElement;
    if (!scrolled || !above) return;
    // What stands above the list may grow and shrink, and their parent with it.
    const look = () => {
      const top =
        list.current!.getBoundingClientRect().top -
        scrolled.getBoundingClientRect().top +
        scrolled.scrollTop;
      setPlace((before) =>
        before?.scrolled === scrolled && before.top === top ? before : { scrolled, top },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(above);
    return () => observer.disconnect();
  }, []);
  const chosen = chosenKey === undefined ? -1 : entries.findIndex(({ key }) => key === chosenKey);
  const drawn = useMemo(
    () => entries.flatMap((entry, at) => (always(entry) ? [at] : [])),
    [entries, always],
  );
  const inPage = useCallback(
    (range: Range) => {
      // With its neighbours, so that Tab goes on from where the focus is.
      const worked = focused < 0 ? [] : [focused - 1, focused, focused + 1];
      const kept = [chosen, ...worked, ...drawn].filter((at) => at >= 0 && at < range.count);
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
    },
    [chosen, focused, drawn],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes the pane's components
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => place?.scrolled ?? null,
    scrollMargin: place?.top ?? 0,
    estimateSize: (at) => about(entries[at]!),
    getItemKey: (at) => entries[at]!.key,
    overscan: beyond,
    rangeExtractor: inPage,
    // In the event of scrolling itself the lines would be drawn in one go with what else it does.
    useFlushSync: false,
  });
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => setFocused(lineOf(target))}
      onBlur={({ relatedTarget }) => setFocused(lineOf(relatedTarget))}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          className={styles.line}
          style={{ transform: `translateY(${start - (place?.top ?? 0)}px)` }}
          aria-posinset={index + 1}
          aria-setsize={entries.length}
        >
          {children(entries[index]!)}
        </li>
      ))}
    </ul>
  );
}

/** The line that an element stands in; -1 outside of the list. */
function lineOf(element: EventTarget | null): number {
  if (!(element instanceof Element)) return -1;
  const at = element.closest<HTMLElement>('li[data-index]')?.dataset['index'];
  return at === undefined ? -1 : Number(at);
}
