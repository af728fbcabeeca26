import { useNavigate } from 'react-router';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Filters } from '../patterns/filters';
import { cellKey, type CellValues } from '../patterns/grid-values';
import { useAddress } from '../patterns/links';
import { readExact, typedExact } from '../patterns/numbers';
import { Section } from '../patterns/page';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CountedPage } from './counted-page';
import { USUAL_WEIGHTS, type Needs } from './age-groups';
import { numbersFrom, useSubject, useYear, type Subject } from './frame';

/** Would the method have been right? Counted years, and the last that the forecast may know. */
export default function BackTestPage() {
  const say = useTexts('needs');
  return (
    <CountedPage title={say('test.title')} lead={say('test.lead')} command="BackTestForecast">
      {(needs, revision) => <Framed needs={needs} revision={revision} />}
    </CountedPage>
  );
}

type Props = Readonly<{ needs: Needs; revision: string | undefined }>;

const testOf = ({ backTests }: Needs, subject: Subject | undefined) =>
  backTests.find(
    ({ areaId, ageGroup }) => areaId === subject?.areaId && ageGroup === subject.ageGroup,
  );

function Framed({ needs, revision }: Props) {
  const say = useTexts('needs');
  const { filters, subject } = useSubject(needs);
  const known = testOf(needs, subject)?.counts.map(({ year }) => year) ?? [];
  const now = Number(today().slice(0, 4));
  const from = useYear('from', known.length > 0 ? Math.min(...known) : now - 6);
  const to = useYear('to', known.length > 0 ? Math.max(...known) : now - 1);
  return (
    <>
      <Section title={say('test.frame')}>
        <Filters
          filters={[
            ...filters,
            {
              name: 'from',
              label: say('test.from'),
              all: String(from),
              choices: numbersFrom(now - 25, now - 2),
            },
            {
              name: 'to',
              label: say('test.to'),
              all: String(to),
              choices: numbersFrom(now - 20, now),
            },
          ]}
        />
      </Section>
      {!subject ? (
        <p className="kern-body">
          <Explained>{say('chooseFirst')}</Explained>
        </p>
      ) : to - from < 2 ? (
        <p className="kern-body">
          <Explained>{say('test.tooFew')}</Explained>
        </p>
      ) : (
        <Test
          key={[subject.areaId, subject.ageGroup, from, to].join(' ')}
          {...{ needs, revision, subject, from, to }}
        />
      )}
    </>
  );
}

type TestProps = Props & Readonly<{ subject: Subject; from: number; to: number }>;

const WEIGHTS = 'weights';

function Test({ needs, revision, subject, from, to }: TestProps) {
  const say = useTexts('needs');
  const navigate = useNavigate();
  const address = useAddress();
  const { needsId } = needs;
  const before = testOf(needs, subject);
  const weights = before?.weights ?? USUAL_WEIGHTS[subject.ageGroup];
  const years = numbersFrom(from, to).map(({ value }) => value);
  const columns = weights.map((_, age) => ({
    key: String(age),
    name: say('ageOf', { age }),
    keys: 'decimal' as const,
  }));
  const present = Object.fromEntries([
    ...weights.map((weight, age) => [cellKey(WEIGHTS, String(age)), typedExact(weight)]),
    ...(before?.counts ?? []).flatMap(({ year, ages }) =>
      ages.map((count, age) => [cellKey(String(year), String(age)), typedExact(count)]),
    ),
  ]) as CellValues;
  const line = (cells: CellValues, row: string) =>
    columns.map(({ key }) => readExact(cells[cellKey(row, key)] ?? '') ?? '');
  return (
    <CommandForm
      command="BackTestForecast"
      fixed={{ needsId, ...subject }}
      revision={revision}
      present={{
        cells: present,
        startYear: before?.startYear ?? to - Math.max(1, Math.floor((to - from) / 2)),
        source: before?.source,
      }}
      fields={[
        {
          name: 'startYear',
          label: say('test.start'),
          hint: say('test.startHint'),
          choices: years.slice(1, -1).map((year) => ({ value: year, text: year })),
        },
        {
          name: 'cells',
          label: say('test.caption', {
            area: subject.areaName,
            age: say(`age.${subject.ageGroup}`),
          }),
          hint: say('test.hint'),
          grid: {
            heads: [say('year')],
            columns,
            rows: [
              ...years.map((year) => ({ key: year, name: year, lead: [year] })),
              { key: WEIGHTS, name: say('weight'), lead: [say('weight')] },
            ],
            check: (typed) =>
              readExact(typed) === undefined
                ? typed === ''
                  ? say('cellMissing')
                  : say('noChildren', { typed: typed.slice(0, 40) })
                : undefined,
            at: (pointer) => cellOf(pointer, years),
          },
        },
        { name: 'source', label: say('source'), hint: say('population.sourceHint') },
      ]}
      toInput={({ cells }, body) => {
        const typed = (cells ?? {}) as CellValues;
        return {
          ...body,
          weights: line(typed, WEIGHTS),
          counts: years.map((year) => ({ year: Number(year), ages: line(typed, year) })),
        };
      }}
      submit={say('test.submit')}
      onDone={() => void navigate(address(`/needs/${needsId}#back-tests`))}
      onCancel={() => void navigate(address(`/needs/${needsId}`))}
    />
  );
}

function cellOf(pointer: string, years: readonly string[]): string | undefined {
  const [, year, age = '0'] = /^\/counts\/(\d+)(?:\/ages(?:\/(\d+))?)?$/.exec(pointer) ?? [];
  const counted = year === undefined ? undefined : years[Number(year)];
  if (counted !== undefined) return cellKey(counted, age);
  const [, weighted] = /^\/weights\/(\d+)$/.exec(pointer) ?? [];
  return weighted === undefined ? undefined : cellKey(WEIGHTS, weighted);
}
