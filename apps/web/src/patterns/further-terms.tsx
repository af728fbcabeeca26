import { useContext, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../texts/texts';
import { useGlossary, type Known } from './glossary';
import { TermButton } from './term';
import { TermsContext } from './terms-of-page';

/** Unit: milliseconds; a page that is still being put together is not read. */
const CALM = 300;

/** What is read of a page: not the explanations themselves, nor what can be chosen. */
const UNREAD = '[popover], .glossary, .further-terms, option, script, style, textarea';

function termsIn(main: Element, { recognise }: Known): readonly string[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.closest(UNREAD) === null)
      recognise(node.nodeValue ?? '').forEach(({ name }) => name !== undefined && found.add(name));
  return [...found];
}

/** Terms that stand only on buttons, in labels and the like. */
export default function FurtherTerms() {
  const say = useTexts('patterns');
  const id = useId();
  const known = useGlossary();
  const page = useContext(TermsContext);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [standing, setStanding] = useState<readonly string[]>();
  const main = place?.closest('main');
  useEffect(() => {
    if (!main || !known) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = termsIn(main, known);
        setStanding((before) => (now.join() === before?.join() ? before : now));
      }, CALM);
    };
    read();
    const watcher = new MutationObserver(read);
    watcher.observe(main, { childList: true, characterData: true, subtree: true });
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
    };
  }, [main, known]);
  const offered = useSyncExternalStore(page?.subscribe ?? never, page?.offered ?? none);
  const further = (standing ?? []).filter((name) => !offered.includes(name));
  return (
    <div
      className="further-terms no-print"
      ref={setPlace}
      role="group"
      aria-labelledby={id}
      data-terms={standing ? 'found' : 'sought'}
    >
      <p className="kern-body muted" id={id} hidden={further.length === 0}>
        {say('furtherTerms')}
      </p>
      <ul className="plain-list kern-body">
        {further.map((name) => (
          <li key={name}>
            <TermButton name={name}>{known?.glossary[name]?.term ?? name}</TermButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

const never = () => () => undefined;
const NONE: readonly string[] = [];
const none = () => NONE;
