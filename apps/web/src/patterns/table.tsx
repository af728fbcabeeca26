import { useId, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Asked, QueryName, RowOf } from '../client/operations';
import { addressOf } from '../client/request';
import { useAnswer } from '../client/use-answer';
import { useMoment } from '../shell/moment';
import { usePreferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';
import { Explained } from './explained';
import { Icon } from './icon';
import { Scroll } from './scroll';
import { Answered, Empty } from './states';

export type ColumnOf<Row> = Readonly<{
  key: string;
  name: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The column of the read model it is sorted by; without it it cannot be sorted. */
  sort?: string;
  numeric?: boolean;
  /** Says the name where rows are lists and the name is more than text. */
  label?: string;
  /** The cell names its row. */
  heading?: boolean;
}>;

type Simple<Row> = Readonly<{
  /** What the table shows, in a sentence; read out first, shown above. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly ColumnOf<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  footer?: ReactNode;
  /** On a narrow screen each row is a list of names and values; for tables that are read row by row. */
  rowsAsLists?: boolean;
  sort?: string | undefined;
  onSort?: (column: string) => void;
}>;

/** A table; where it is wider than the page, what names its rows stays in sight. */
export function Table<Row>(props: Simple<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, footer, rowsAsLists, sort, onSort } =
    props;
  const id = useId();
  return (
    <Scroll labelledBy={id}>
      <table className={`kern-table${rowsAsLists ? ' kern-table--lists' : ''}`}>
        <caption className={captionHidden ? 'kern-sr-only' : 'kern-title'} id={id}>
          {captionHidden ? caption : <Explained>{caption}</Explained>}
        </caption>
        <thead>
          <tr className="kern-table__row">
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr className="kern-table__row" key={rowKey(row)}>
              {columns.map(({ key, name, label = textOf(name), cell, numeric, heading }) =>
                heading ? (
                  <th key={key} scope="row" className="kern-table__cell row-heading">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    className={`kern-table__cell${numeric ? ' kern-table__cell--numeric' : ''}`}
                    data-label={rowsAsLists ? label : undefined}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {footer !== undefined && <tfoot className="kern-table__footer">{footer}</tfoot>}
      </table>
    </Scroll>
  );
}

const textOf = (name: ReactNode) => (typeof name === 'string' ? name : undefined);

type HeadProps<Row> = Readonly<{
  column: ColumnOf<Row>;
  sort: string | undefined;
  onSort: ((column: string) => void) | undefined;
}>;

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const { name, numeric, sort: by } = column;
  const className = `kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`;
  if (by === undefined || !onSort)
    return (
      <th scope="col" className={className}>
        <Explained>{name}</Explained>
      </th>
    );
  const order = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none';
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort(order === 'ascending' ? `-${by}` : by)}
      >
        {name}
        <Icon name={order === 'descending' ? 'arrow-down' : 'arrow-up'} size="small" />
      </button>
    </th>
  );
}

type Props<Q extends QueryName> = Readonly<{
  query: Q;
  /** What is fixed; filters are read from the address. */
  asked: Asked<Q>;
  /** Parameters that the address may set: a filter keeps its value there. */
  filters?: readonly string[];
  caption: string;
  columns: readonly ColumnOf<RowOf<Q>>[];
  rowKey: (row: RowOf<Q>) => string;
  /** What to do first, when there is nothing. */
  empty: ReactNode;
  presetSort?: string;
  exports?: boolean;
  rowsAsLists?: boolean;
}>;

type PageOf<Row> = Readonly<{ rows: readonly Row[]; next?: string }>;

/** A page of a register: sorting, filters and the place in it stand in the address. */
export function Register<Q extends QueryName>(props: Props<Q>) {
  const { query, asked, filters = [], caption, columns, rowKey, empty, presetSort } = props;
  const say = useTexts('patterns');
  const [search, setSearch] = useSearchParams();
  const { asOf } = useMoment();
  const orderBy = search.get('orderBy') ?? presetSort;
  const after = search.get('after') ?? undefined;
  const limit = search.get('limit') === '500' ? 500 : undefined;
  const filtered = filters.flatMap((name) => {
    const value = search.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const request = {
    ...asked,
    ...Object.fromEntries(filtered),
    ...(orderBy === undefined ? {} : { orderBy }),
  } as Asked<Q>;
  const paged = {
    ...request,
    ...(after === undefined ? {} : { after }),
    ...(limit === undefined ? {} : { limit }),
  } as Asked<Q>;
  const question = useAnswer(query, paged, { keep: true });

  const go = (changes: Readonly<Record<string, string | undefined>>) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes))
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      return next;
    });

  return (
    <Answered question={question}>
      {(answer) => {
        const { rows, next } = answer as unknown as PageOf<RowOf<Q>>;
        if (rows.length === 0 && after === undefined)
          return filtered.length > 0 ? (
            <Empty title={say('nothingFiltered')}>
              <button
                type="button"
                className="kern-btn kern-btn--tertiary"
                onClick={() => go(Object.fromEntries(filters.map((name) => [name, undefined])))}
              >
                <span className="kern-label">{say('withoutFilters')}</span>
              </button>
            </Empty>
          ) : (
            empty
          );
        return (
          <>
            <Table
              caption={caption}
              columns={columns}
              rows={rows}
              rowKey={rowKey}
              rowsAsLists={props.rowsAsLists ?? false}
              sort={orderBy}
              onSort={(column) => go({ orderBy: column, after: undefined })}
            />
            <div className="pager no-print">
              {after !== undefined && (
                <button
                  type="button"
                  className="kern-btn kern-btn--tertiary"
                  onClick={() => go({ after: undefined })}
                >
                  <Icon name="keyboard-double-arrow-left" />
                  <span className="kern-label">{say('firstPage')}</span>
                </button>
              )}
              {next !== undefined && (
                <button
                  type="button"
                  className="kern-btn kern-btn--secondary"
                  onClick={() => go({ after: next })}
                >
                  <span className="kern-label">{say('nextPage')}</span>
                  <Icon name="arrow-forward" />
                </button>
              )}
              {next !== undefined && limit === undefined && (
                <button
                  type="button"
                  className="kern-btn kern-btn--tertiary"
                  onClick={() => go({ limit: '500', after: undefined })}
                >
                  <span className="kern-label">{say('morePerPage', { rows: 500 })}</span>
                </button>
              )}
              {props.exports && <Exports address={addressOf(query, request, asOf)} />}
            </div>
          </>
        );
      }}
    </Answered>
  );
}

/** The whole table as a file in the reader's language, as it is filtered and sorted. `address`: of the query. */
export function Exports({ address }: Readonly<{ address: string }>) {
  const say = useTexts('patterns');
  const { language } = usePreferences();
  const [path = '', search = ''] = address.split('?');
  const as = (format: string) => {
    const parameters = new URLSearchParams(search);
    parameters.set('format', format);
    parameters.set('language', language);
    return `${path}?${parameters.toString()}`;
  };
  return (
    <span className="exports">
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} className="kern-btn kern-btn--tertiary" href={as(format)} download>
          <Icon name="download" />
          <span className="kern-label">{say(`export.${format}`)}</span>
        </a>
      ))}
    </span>
  );
}
