import { useEffect, type RefObject } from 'react';

/** Keeps the chosen part of a list in view when it is chosen, and when a message takes room below it. */
export function useStayInView(element: RefObject<HTMLElement | null>, chosen: boolean): void {
  useEffect(() => {
    const part = element.current;
    const scrolled = part?.closest('main');
    if (!chosen || !part || !scrolled) return;
    const show = () => part.scrollIntoView({ block: 'nearest' });
    show();
    const observer = new ResizeObserver(show);
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, [element, chosen]);
}
