const PREFIX = 'jahresring.draft.';

export type Draft = Readonly<Record<string, unknown>>;

/** What was typed and not yet sent, as long as the window is open: a reload does not lose it. */
export const drafts = {
  read(name: string): Draft | undefined {
    try {
      const kept = sessionStorage.getItem(PREFIX + name);
      return kept === null ? undefined : (JSON.parse(kept) as Draft);
    } catch {
      return undefined;
    }
  },
  write(name: string, draft: Draft): void {
    try {
      sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
    } catch {
      // Without storage the draft lives as long as the page.
    }
  },
  forget(name: string): void {
    sessionStorage.removeItem(PREFIX + name);
  },
  /** At sign-out: the next person at this desk must not read it. */
  forgetAll(): void {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  },
};
