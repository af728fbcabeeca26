import { useEffect, useRef, useState, type RefObject } from 'react';

/** Leads to the first field that is wrong, in a form with fields of its own: call what comes second when it was refused. */
export function useFirstWrong<E extends HTMLElement>(): readonly [
  form: RefObject<E | null>,
  lead: () => void,
] {
  const form = useRef<E>(null);
  const [refusals, count] = useState(0);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return [form, () => count((before) => before + 1)];
}
