/**
 * Gives the focus to words that are no control, such as the heading of what has just appeared. In Excel
 * on the web Office.js moves the focus itself when Tab is pressed, through what has a place in the tab
 * order (`focusToNextTabbable`); from anything else, also with tabindex -1, Tab leaves the pane. So the
 * words have a place in that order for as long as they have the focus.
 */
export function focusOn(words: HTMLElement | null): void {
  if (!words) return;
  words.tabIndex = 0;
  const left = () => {
    // A person who goes to the grid and comes back finds the focus where it was.
    if (!document.hasFocus()) return;
    words.removeAttribute('tabindex');
    words.removeEventListener('blur', left);
  };
  words.addEventListener('blur', left);
  words.focus();
}
