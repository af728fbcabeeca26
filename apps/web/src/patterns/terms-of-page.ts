import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';

/** Which place of a page explains a term: the one that names it by hand, else the first in the text. */
export class TermsOfPage {
  private readonly places = new Map<string, Set<Element>>();
  private readonly chosen = new Map<string, Element>();
  private readonly named = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private due = false;
  private names: readonly string[] = [];

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The terms that are explained in the text. */
  readonly offered = (): readonly string[] => this.names;

  isChosen(name: string, place: Element | null): boolean {
    return place !== null && this.chosen.get(name) === place;
  }

  /** A term found in a text. */
  found(name: string, place: Element): () => void {
    const places = this.places.get(name) ?? new Set();
    this.places.set(name, places.add(place));
    this.settle();
    return () => {
      places.delete(place);
      if (this.chosen.get(name) === place) this.chosen.delete(name);
      this.settle();
    };
  }

  /** A term that the page names itself. */
  name(name: string): () => void {
    const count = (by: number) => this.named.set(name, (this.named.get(name) ?? 0) + by);
    count(1);
    this.settle();
    return () => {
      count(-1);
      this.settle();
    };
  }

  /** Once all of a change is on the page; what was chosen stays chosen. */
  private settle(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      for (const [name, places] of this.places) this.choose(name, places);
      const named = [...this.named].filter(([, count]) => count > 0).map(([name]) => name);
      this.names = [...new Set([...named, ...this.chosen.keys()])];
      for (const listener of this.listeners) listener();
    });
  }

  private choose(name: string, places: ReadonlySet<Element>): void {
    if ((this.named.get(name) ?? 0) > 0) this.chosen.delete(name);
    else if (!this.chosen.has(name)) {
      const first = [...places].reduce<Element | undefined>(firstOf, undefined);
      if (first) this.chosen.set(name, first);
    }
  }
}

const firstOf = (first: Element | undefined, place: Element) =>
  first && first.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING ? first : place;

/** Where there is none, nothing is explained by itself. */
export const TermsContext = createContext<TermsOfPage | undefined>(undefined);

export function useNamedTerm(name: string): void {
  const page = useContext(TermsContext);
  useEffect(() => page?.name(name), [page, name]);
}

const never = () => () => undefined;

/** Whether the term is to be explained here. Gives the way to tell where here is. */
export function useFoundTerm(name: string) {
  const page = useContext(TermsContext);
  const [place, setPlace] = useState<Element | null>(null);
  useLayoutEffect(() => (page && place ? page.found(name, place) : undefined), [page, name, place]);
  const chosen = useSyncExternalStore(
    page?.subscribe ?? never,
    () => page?.isChosen(name, place) ?? false,
  );
  return { chosen, setPlace };
}
