import { ROLES, type Grant } from '#kernel';
import type { Caller, Room, Route } from '#shell';
import { identity } from './index';
import { assertComplete, commandsOpenTo, policyTable } from './policy';

const command = (type: string, allow: readonly Grant[], route?: Route) => ({
  definition: { type, allow, route },
});
const room = (parts: object): Room => ({
  ...identity,
  name: 'planted',
  commands: [],
  queries: [],
  ...parts,
});
const auditor: Caller = { tenant: 't', person: 'p', kind: 'person', roles: ['auditor'] };

it('the room is complete', () => expect(() => assertComplete([identity])).not.toThrow());

it.each<[string, object, string]>([
  ['a command nobody may', { commands: [command('Planted', [])] }, 'planted/Planted: no grant'],
  [
    'a query nobody may',
    { queries: [{ name: 'planted', allow: [], route: 'GET /planted' }] },
    'query planted/planted (GET /planted): no grant',
  ],
  ['a command of two rooms', { commands: [command('GrantRole', ['planner'])] }, 'twice'],
  [
    'a route of two',
    { commands: [command('Planted', ['planner'], 'POST /people/:id/roles')] },
    'route of another',
  ],
  ['a command of the auditor', { commands: [command('P', ['auditor'])] }, 'open to an auditor'],
  ['a command of everyone', { commands: [command('P', ['anyone'])] }, 'open to an auditor'],
])('start fails for %s', (_, parts, message) =>
  expect(() => assertComplete([identity, room(parts)])).toThrow(message),
);

it('names every command and every query', () => {
  const table = policyTable([identity]);
  expect(table).toHaveLength(identity.commands.length + identity.queries.length);
  expect(table).toContainEqual({
    room: 'identity',
    action: 'GrantRole',
    kind: 'command',
    route: 'POST /people/:person/roles',
    grants: ['administrator', 'operator'],
  });
});

it('leaves nothing to be written by an auditor, and by nobody without a role', () => {
  expect(commandsOpenTo([identity], auditor)).toEqual([]);
  expect(commandsOpenTo([identity], { ...auditor, roles: [] })).toEqual([]);
});

it('lets only administrators change people', () => {
  for (const role of ROLES.filter((other) => other !== 'administrator'))
    expect(commandsOpenTo([identity], { ...auditor, roles: [role] })).toEqual([]);
});
