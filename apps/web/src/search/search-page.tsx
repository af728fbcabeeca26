import { useId } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Asked, RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Explained } from '../patterns/explained';
import { Icon } from '../patterns/icon';
import { To, useAddress } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useMoment } from '../shell/moment';
import { useTexts } from '../texts/texts';

type Found = RowOf<'search'>;
type Kind = NonNullable<Asked<'search'>['kind']>;

/** Where what was found has its page. */
const PAGES: Readonly<Record<string, string>> = {
  assessment: '/needs',
  cycle: '/cycles',
  evaluation: '/evaluations',
  facility: '/inventory/facilities',
  invitation: '/participation/invitations',
  measure: '/measures',
  occasion: '/participation/occasions',
  paper: '/papers',
  person: '/people',
  provider: '/inventory/providers',
  response: '/participation/responses',
  session: '/sessions',
  snapshot: '/inventory/snapshots',
};

/** Everything that has the words and that the reader may see. */
export default function SearchPage() {
  const say = useTexts('search');
  const [search] = useSearchParams();
  const { asOf, look } = useMoment();
  const words = (search.get('q') ?? '').trim();
  return (
    <Page title={say('title')}>
      <SearchForm words={words} />
      {asOf !== undefined ? (
        <Empty title={say('past')}>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => look(undefined)}
          >
            <span className="kern-label">{say('past.now')}</span>
          </button>
        </Empty>
      ) : words === '' ? (
        <p className="kern-body muted">
          <Explained>{say('hint')}</Explained>
        </p>
      ) : (
        <Results words={words} kind={search.get('kind') ?? undefined} />
      )}
    </Page>
  );
}

function SearchForm({ words }: Readonly<{ words: string }>) {
  const say = useTexts('search');
  const id = useId();
  const navigate = useNavigate();
  const address = useAddress();
  return (
    <search>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          const q = new FormData(event.currentTarget).get('q');
          const words = typeof q === 'string' ? q : '';
          void navigate(address(`/search?q=${encodeURIComponent(words)}`));
        }}
      >
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {say('label')}
          </label>
          <input
            id={id}
            name="q"
            type="search"
            key={words}
            defaultValue={words}
            maxLength={200}
            autoComplete="off"
            className="kern-form-input__input"
          />
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <Icon name="search" />
          <span className="kern-label">{say('search')}</span>
        </button>
      </form>
    </search>
  );
}

function Results({ words, kind }: Readonly<{ words: string; kind: string | undefined }>) {
  const say = useTexts('search');
  const asked = { q: words, ...(kind === undefined ? {} : { kind: kind as Kind, limit: 100 }) };
  const question = useAnswer('search', asked);
  return (
    <Answered question={question}>
      {({ rows, more }) => (
        <>
          <p className="kern-body" role="status">
            {say('found', { count: rows.length, words })}
          </p>
          {rows.length === 0 && <Empty title={say('nothing')}>{say('nothing.first')}</Empty>}
          {[...new Set(rows.map((row) => row.kind))].map((one) => (
            <Section key={one} title={say(`kind.${one as 'cycle'}`)}>
              <ul className="plain-list stack">
                {rows
                  .filter((row) => row.kind === one)
                  .map((row) => (
                    <Hit key={row.id} row={row} />
                  ))}
              </ul>
              {more.includes(one) && (
                <p>
                  <To to={`/search?q=${encodeURIComponent(words)}&kind=${one}`}>{say('more')}</To>
                </p>
              )}
            </Section>
          ))}
        </>
      )}
    </Answered>
  );
}

function Hit({ row: { kind, id, title, more } }: Readonly<{ row: Found }>) {
  const page = PAGES[kind];
  const [first] = more;
  return (
    <li className="kern-body">
      {page === undefined ? title : <To to={`${page}/${id}`}>{title}</To>}
      {first !== undefined && (
        <span className="muted"> · {first.length > 120 ? `${first.slice(0, 120)} …` : first}</span>
      )}
    </li>
  );
}
