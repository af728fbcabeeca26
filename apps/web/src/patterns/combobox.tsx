import { useId, useRef, useState, type KeyboardEvent, type Ref, type RefObject } from 'react';
import { useTexts } from '../texts/texts';
import { findChoices } from './find-choice';
import type { Choice } from './form-field';

/** Unit: choices shown at once. */
const MOST = 50;

type Props = Readonly<{
  id: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  describedBy?: string;
  invalid?: boolean;
  required?: boolean;
  placeholder?: string;
}>;

/** What is typed, found and pointed at, and what keys do with it. */
function useFinding(
  { value, choices, onChange, onBlur }: Props,
  box: RefObject<HTMLUListElement | null>,
) {
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = findChoices(choices, typed ?? '');
  const shown = found.slice(0, MOST);

  const close = () => {
    setOpen(false);
    setAt(-1);
    setTyped(undefined);
  };
  const choose = (choice: Choice) => {
    onChange(choice.value);
    close();
  };
  const go = (to: number) => {
    const next = (to + shown.length) % Math.max(1, shown.length);
    setOpen(true);
    setAt(shown.length === 0 ? -1 : next);
    box.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  /** What was typed counts when it names one choice, or leaves but one. */
  const settle = (words: string) => {
    const text = words.trim().toLowerCase();
    const exact = found.find((choice) => choice.text.toLowerCase() === text);
    const meant = exact ?? (found.length === 1 ? found[0] : undefined);
    if (text === '') onChange('');
    else if (meant) onChange(meant.value);
    else return;
    close();
  };
  /** Else what was chosen stays. */
  const leave = () => {
    if (typed !== undefined) settle(typed);
    close();
    onBlur?.();
  };
  const press = (event: KeyboardEvent) => {
    const active = open ? shown[at] : undefined;
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at < 0 ? shown.length - 1 : at - 1);
    else if (event.key === 'Enter' && active) choose(active);
    // What stands half typed is not sent: it becomes the choice it names, or stays to be gone on with.
    else if (event.key === 'Enter' && typed !== undefined) settle(typed);
    else if (event.key === 'Escape' && (open || typed !== undefined)) close();
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setAt(-1);
  };
  const text = typed ?? choices.find((choice) => choice.value === value)?.text ?? '';
  return { text, open, at, found, shown, choose, press, leave, type, show: () => setOpen(true) };
}

/**
 * One of many choices, found by typing.
 * @source ARIA Authoring Practices, editable combobox with list autocomplete
 */
export default function Combobox(props: Props) {
  const { id, inputRef, describedBy = '', invalid = false, required = false, placeholder } = props;
  const say = useTexts('patterns');
  const list = useId();
  const box = useRef<HTMLUListElement>(null);
  const { text, open, at, found, shown, ...does } = useFinding(props, box);
  const active = open && at >= 0 ? { 'aria-activedescendant': `${list}-${at}` } : {};
  return (
    <div className="combobox">
      <input
        id={id}
        ref={inputRef}
        className="kern-form-input__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        {...active}
        aria-describedby={`${describedBy} ${list}-news`.trim()}
        aria-invalid={invalid}
        aria-required={required}
        placeholder={placeholder ?? say('combobox.type')}
        value={text}
        onChange={({ target }) => does.type(target.value)}
        onClick={does.show}
        onFocus={({ target }) => target.select()}
        onKeyDown={does.press}
        onBlur={does.leave}
      />
      <div className="combobox__panel" hidden={!open}>
        <ul id={list} ref={box} role="listbox" aria-label={say('combobox.list')}>
          {shown.map((choice, index) => (
            // The field keeps the focus: keys are heard there.
            <li
              key={choice.value}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className="combobox__option"
              onMouseDown={(event) => {
                event.preventDefault();
                does.choose(choice);
              }}
            >
              {choice.text}
            </li>
          ))}
        </ul>
        {found.length > MOST && (
          <p className="combobox__more">{say('combobox.more', { count: found.length - MOST })}</p>
        )}
        {found.length === 0 && <p className="combobox__more">{say('combobox.none')}</p>}
      </div>
      <span id={`${list}-news`} className="kern-sr-only" role="status">
        {open ? say('combobox.found', { count: found.length }) : ''}
      </span>
    </div>
  );
}
