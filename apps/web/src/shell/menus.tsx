import { useEffect, useId, useRef, type ReactNode } from 'react';
import { drafts } from '../patterns/drafts';
import { Icon } from '../patterns/icon';
import { prefer, usePreferences, type Preferences } from '../texts/preferences';
import { speak, useTexts } from '../texts/texts';

type Props = Readonly<{ name: string; icon: string; label: string; children: ReactNode }>;

/** A button in the head of the page with a panel below it; Escape and a press elsewhere close it. */
export function Disclosure({ name, icon, label, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const here = details.current;
      if (!here?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        here.open = false;
        here.querySelector('summary')?.focus();
      } else if (!here.contains(event.target as Node)) here.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  return (
    <details className="menu" name="head" ref={details} data-menu={name}>
      <summary className="kern-btn kern-btn--tertiary">
        <Icon name={icon} />
        <span className="kern-label">{label}</span>
      </summary>
      <div className="menu__panel">{children}</div>
    </details>
  );
}

type Choice<K extends keyof Preferences> = Readonly<{
  name: K;
  values: readonly Preferences[K][];
  words: (value: Preferences[K]) => string;
  choose: (value: Preferences[K]) => void;
}>;

function Choose<K extends 'language' | 'theme' | 'density'>({
  name,
  values,
  words,
  choose,
}: Choice<K>) {
  const say = useTexts('shell');
  const chosen = usePreferences()[name];
  const id = useId();
  return (
    <fieldset className="choose">
      <legend className="kern-label">{say(name)}</legend>
      {values.map((value) => (
        <div className="kern-form-check" key={value}>
          <input
            type="radio"
            className="kern-form-check__radio"
            id={`${id}-${value}`}
            name={`${id}-${name}`}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <label
            className="kern-label"
            htmlFor={`${id}-${value}`}
            {...(name === 'language' ? { lang: value } : {})}
          >
            {words(value)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Language, colours and spacing, kept in the browser. */
export function DisplayMenu() {
  const say = useTexts('shell');
  return (
    <Disclosure name="display" icon="brightness-medium" label={say('settings')}>
      <Choose
        name="language"
        values={['de', 'en']}
        words={(value) => say(`language.${value}`)}
        choose={(value) => void speak(value)}
      />
      <Choose
        name="theme"
        values={['auto', 'light', 'dark']}
        words={(value) => say(`theme.${value}`)}
        choose={(theme) => prefer({ theme })}
      />
      <Choose
        name="density"
        values={['comfortable', 'compact']}
        words={(value) => say(`density.${value}`)}
        choose={(density) => prefer({ density })}
      />
    </Disclosure>
  );
}

/** Ends the session for every window of this browser. */
export async function signOut(): Promise<void> {
  drafts.forgetAll();
  const response = await fetch('/sign-out', {
    method: 'POST',
    headers: { accept: 'application/json' },
  });
  const { location } = (await response.json()) as { location: string };
  window.location.assign(location);
}
