import { useEffect } from 'react';

const HEADINGS = 'h1, h2, h3, summary';

/** Whether what held the focus is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The element and what it stands in, the nearest first. */
function around(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
  return found;
}

/** The heading of a part of the page: its own, or the last one before it. */
function headingOf(part: Element, main: Element): HTMLElement | undefined {
  const before = [...main.querySelectorAll<HTMLElement>(HEADINGS)].filter(
    (heading) =>
      heading.parentElement === part ||
      (heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const own = before.find((heading) => heading.parentElement === part);
  const heading = own ?? before.findLast((each) => each.checkVisibility());
  return heading?.closest<HTMLElement>('summary') ?? heading;
}

/**
 * A button that has done its work often goes away with it, and the focus would be nowhere: it goes
 * to the heading of what is left around it, so that the keyboard goes on from there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const main = document.getElementById('content');
    if (!main) return undefined;
    let held: readonly Element[] = [];
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof Element && main.contains(target) ? around(target) : [];
    };
    const observer = new MutationObserver(() => {
      const [element] = held;
      if (!element || element.isConnected || !isFocusLost()) return;
      const part = held.find(({ isConnected }) => isConnected);
      const heading = part && headingOf(part, main);
      if (!heading) return;
      if (heading.tabIndex < 0) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', hold);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', hold);
      observer.disconnect();
    };
  }, []);
}
