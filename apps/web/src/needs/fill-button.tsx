import { useFormContext } from 'react-hook-form';
import type { CellValues } from '../patterns/grid-values';
import { Icon } from '../patterns/icon';

type Props = Readonly<{
  /** The table of the form that is filled. */
  name: string;
  cells: (typed: CellValues) => CellValues;
  children: string;
}>;

/** Fills what is known into a table of the form; the rest stays as it was typed. */
export function FillButton({ name, cells, children }: Props) {
  const { getValues, setValue } = useFormContext();
  return (
    <button
      type="button"
      className="kern-btn kern-btn--secondary"
      onClick={() => {
        const typed = (getValues(name) ?? {}) as CellValues;
        setValue(name, { ...typed, ...cells(typed) }, { shouldDirty: true });
      }}
    >
      <Icon name="download" />
      <span className="kern-label">{children}</span>
    </button>
  );
}
