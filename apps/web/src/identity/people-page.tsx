import { useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { ROLES } from '../patterns/roles';
import { useRoles } from './roles';

type Person = RowOf<'listPeople'>;

/** Everybody who works with the product, and what each may do. */
export default function PeoplePage() {
  const say = useTexts('identity');
  const may = useMay();
  const { roleOf } = useRoles();
  const [search] = useSearchParams();
  const question = useAll('listPeople', {});
  const role = search.get('role');
  const without = role === 'none';
  const chosen = ({ roles }: Person) =>
    role === null || (without ? roles.length === 0 : roles.some((held) => held.role === role));
  return (
    <Page
      title={say('people')}
      lead={say('people.lead')}
      actions={
        may('InvitePerson') && (
          <To to="/people/new" className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('invite')}</span>
          </To>
        )
      }
    >
      <Filters
        filters={[
          {
            name: 'role',
            label: say('role'),
            all: say('role.all'),
            choices: [
              ...ROLES.map((value) => ({ value, text: roleOf(value) })),
              { value: 'none', text: say('role.none') },
            ],
          },
        ]}
      />
      <Answered question={question}>
        {({ rows }) => {
          const shown = rows.filter(chosen).sort((a, b) => a.name.localeCompare(b.name, 'de'));
          if (shown.length === 0)
            return <Empty title={say('people.none')}>{say('people.none.first')}</Empty>;
          return <People rows={shown} />;
        }}
      </Answered>
    </Page>
  );
}

function People({ rows }: Readonly<{ rows: readonly Person[] }>) {
  const say = useTexts('identity');
  const { rolesOf } = useRoles();
  const withMail = rows.some(({ mail }) => mail !== undefined);
  return (
    <Table
      rowsAsLists
      caption={say('people.caption', { count: rows.length })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          name: say('name'),
          heading: true,
          cell: ({ id, name }) => <To to={`/people/${id}`}>{name}</To>,
        },
        { key: 'function', name: say('function'), cell: (row) => row.function ?? '–' },
        {
          key: 'roles',
          name: say('roles'),
          cell: ({ roles }) => rolesOf(roles) || <span className="muted">{say('role.none')}</span>,
        },
        ...(withMail
          ? [{ key: 'mail', name: say('mail'), cell: ({ mail }: Person) => mail ?? '–' }]
          : []),
        { key: 'account', name: say('account'), cell: (row) => <Account person={row} /> },
      ]}
    />
  );
}

/** How far the way in is. */
export function Account({
  person: { linked, erased, erasure },
}: Readonly<{ person: Pick<Person, 'linked' | 'erased' | 'erasure'> }>) {
  const say = useTexts('identity');
  if (erased) return <Badge tone="danger">{say('account.erased')}</Badge>;
  if (erasure) return <Badge tone="warning">{say('account.erasing')}</Badge>;
  return (
    <Badge tone={linked ? 'success' : 'info'}>
      {say(linked ? 'account.linked' : 'account.invited')}
    </Badge>
  );
}
