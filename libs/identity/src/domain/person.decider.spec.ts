import type { Instant, LocalDate, Role, Sealed } from '#kernel';
import { specification } from '#kernel/testing';
import * as fc from 'fast-check';
import type { GrantRole, PersonCommand, RevokeRole } from './person.commands';
import { persons } from './person.decider';
import type { Details, Erasure, PersonEvent } from './person.events';

const given = specification(persons);
const now = '2026-11-25T09:00:00.000Z' as Instant;
const today = '2026-11-25' as LocalDate;
const person = 'p-1';

const sealed = (text: string, keyId = 'k-1'): Sealed => ({
  $sealed: text,
  nonce: 'n',
  keyId,
  person,
  commitment: `c-${keyId}`,
});
const details: Details = { name: sealed('name'), mail: sealed('mail') };

const invited: PersonEvent[] = [
  { type: 'PersonInvited', version: 1, data: { person } },
  { type: 'PersonDetailsRecorded', version: 1, data: { person, ...details } },
];
const granted = (role: Role, from = today, providerId?: string): PersonEvent => ({
  type: 'RoleGranted',
  version: 1,
  data: { person, role, ...(providerId ? { providerId } : {}), from },
  effectiveOn: from,
});
const erasure: Erasure = { legalBasis: 'GDPR_17', requestedBy: 'ada', requestedAt: now };
const requested: PersonEvent = {
  type: 'ErasureRequested',
  version: 1,
  data: { person, ...erasure },
};
const erased: PersonEvent = {
  type: 'PersonErased',
  version: 1,
  data: {
    person,
    keys: [{ keyId: 'k-1', commitment: 'c-k-1' }],
    ...erasure,
    approvedBy: 'ben',
  },
};

const by = (actor: string, command: object) =>
  ({ now, by: actor, ...command }) as unknown as PersonCommand;
const invite = by('ada', { type: 'InvitePerson', data: { person, ...details } });
const grant = (data: Partial<GrantRole['data']>, actor = 'ada') =>
  by(actor, {
    type: 'GrantRole',
    data: { person, role: 'planner', administrators: ['ada'], byOperator: false, ...data },
  });
const revoke = (role: Role, administrators: string[], actor = 'ada') =>
  by(actor, {
    type: 'RevokeRole',
    data: { person, role, administrators, byOperator: false } satisfies RevokeRole['data'],
  });
const requestErasure = (actor: string) =>
  by(actor, { type: 'RequestErasure', data: { person, legalBasis: 'GDPR_17' } });
const erase = (actor: string) => by(actor, { type: 'ErasePerson', data: { person } });

describe('inviting', () => {
  it('refuses a reference that is taken', () =>
    given(...invited)
      .when(by('ada', { type: 'InvitePerson', data: { person, name: sealed('other') } }))
      .thenRejected('PERSON_EXISTS', { at: '/person', value: person }));

  it('records the person and, sealed, what is said of them', () =>
    given()
      .when(invite)
      .then(...invited));

  it('takes the same invitation twice as one', () =>
    given(...invited)
      .when(invite)
      .then());

  it('records changed details once', () => {
    const data = { person, name: sealed('Name B') };
    const change = by('ada', { type: 'RecordPersonDetails', data });
    const changed: PersonEvent = { type: 'PersonDetailsRecorded', version: 1, data };
    given(...invited)
      .when(change)
      .then(changed);
    given(...invited, changed)
      .when(change)
      .then();
  });
});

describe('who is not there', () => {
  it.each([
    ['RecordPersonDetails', { ...details }],
    ['IssueInvitation', { expiresAt: now }],
    ['LinkAccount', { issuer: 'i', subjectHash: 'h' }],
    ['GrantRole', { role: 'planner', administrators: ['ada'], byOperator: false }],
    ['RevokeRole', { role: 'planner', administrators: ['ada'], byOperator: false }],
    ['RequestErasure', { legalBasis: 'GDPR_17' }],
  ])('is neither found nor, once erased, changed: %s', (type, data) => {
    const command = by('cleo', { type, data: { person, ...data } });
    given().when(command).thenRejected('PERSON_NOT_FOUND', { value: person });
    given(...invited, requested, erased)
      .when(command)
      .thenRejected('PERSON_ERASED');
  });

  it('cannot be erased', () => given().when(erase('ben')).thenRejected('PERSON_NOT_FOUND'));
});

describe('a role', () => {
  it('is not given to oneself', () =>
    given(...invited)
      .when(grant({}, person))
      .thenRejected('ROLE_TO_ONESELF', { at: '/person', value: 'planner' }));

  it('is not given by the operator, but for the first administrator', () => {
    const first = { byOperator: true, administrators: [] };
    given(...invited)
      .when(grant({ role: 'administrator', ...first }, 'operator'))
      .then(granted('administrator'));
    given(...invited)
      .when(grant({ role: 'planner', ...first }, 'operator'))
      .thenRejected('OPERATOR_GRANTS_FIRST_ADMINISTRATOR');
    given(...invited)
      .when(grant({ role: 'administrator', ...first, administrators: ['ada'] }, 'operator'))
      .thenRejected('OPERATOR_GRANTS_FIRST_ADMINISTRATOR', { value: 'administrator' });
  });

  it('does not begin in the past', () =>
    given(...invited)
      .when(grant({ from: '2026-11-24' as LocalDate }))
      .thenRejected('ROLE_IN_THE_PAST', { at: '/from', value: '2026-11-24' }));

  it('may begin later, and then be brought forward', () => {
    const later = '2027-01-01' as LocalDate;
    given(...invited)
      .when(grant({ from: later }))
      .then(granted('planner', later));
    given(...invited, granted('planner', later))
      .when(grant({}))
      .then(granted('planner'));
    given(...invited, granted('planner'))
      .when(grant({ from: later }))
      .then();
  });

  it.each<[Role, string | undefined]>([
    ['provider', undefined],
    ['planner', 'provider-7'],
  ])('%s does not go with provider %s', (role, providerId) =>
    given(...invited)
      .when(grant({ role, ...(providerId ? { providerId } : {}) }))
      .thenRejected('PROVIDER_MISSING', { at: '/providerId' }),
  );

  it('of a provider is held for each provider by itself', () =>
    given(...invited, granted('provider', today, 'provider-7'))
      .when(grant({ role: 'provider', providerId: 'provider-8' }))
      .then(granted('provider', today, 'provider-8')));

  it.each<[Role, Role]>([
    ['auditor', 'planner'],
    ['administrator', 'auditor'],
  ])('%s does not go with %s', (role, other) =>
    given(...invited, granted(other))
      .when(grant({ role }))
      .thenRejected('AUDITOR_NOT_INDEPENDENT', { value: role, params: { other } }),
  );

  it('is not taken from the last administrator', () =>
    given(...invited, granted('administrator'))
      .when(revoke('administrator', [person]))
      .thenRejected('LAST_ADMINISTRATOR', { value: person }));

  it('is taken from whoever holds it, once', () => {
    const revoked: PersonEvent = {
      type: 'RoleRevoked',
      version: 1,
      data: { person, role: 'administrator', until: today },
      effectiveOn: today,
    };
    const command = revoke('administrator', [person, 'ada']);
    given(...invited, granted('administrator'))
      .when(command)
      .then(revoked);
    given(...invited, granted('administrator'), revoked)
      .when(command)
      .then();
  });

  it('never makes an auditor write, whatever is granted and in whatever order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Role>('auditor', 'planner', 'chair', 'administrator')),
        (wishes) => {
          let state = invited.reduce(persons.evolve, persons.initialState);
          for (const role of wishes)
            try {
              state = persons.decide(grant({ role }), state).reduce(persons.evolve, state);
            } catch {
              // refused
            }
          const held = new Set(state.roles.map(({ role }) => role));
          if (held.has('auditor')) expect(held.size).toBe(1);
        },
      ),
    ));
});

describe('an account', () => {
  const link = (holder?: string) =>
    by('system', {
      type: 'LinkAccount',
      data: { person, issuer: 'https://id', subjectHash: 'h', ...(holder ? { holder } : {}) },
    });
  const linked: PersonEvent = {
    type: 'PersonAccountLinked',
    version: 1,
    data: { person, issuer: 'https://id', subjectHash: 'h' },
  };

  it('of another is not linked', () =>
    given(...invited)
      .when(link('p-2'))
      .thenRejected('ACCOUNT_OF_ANOTHER', { value: 'https://id' }));

  it('is linked once', () => {
    given(...invited)
      .when(link())
      .then(linked);
    given(...invited, linked)
      .when(link(person))
      .then();
  });
});

describe('erasing', () => {
  it('waits until no role is held', () => {
    given(...invited, granted('planner'))
      .when(requestErasure('ada'))
      .thenRejected('ROLES_STILL_HELD', { value: 'planner' });
    given(...invited, requested, granted('planner'))
      .when(erase('ben'))
      .thenRejected('ROLES_STILL_HELD', { value: 'planner' });
  });

  it('is not done unasked', () =>
    given(...invited)
      .when(erase('ben'))
      .thenRejected('ERASURE_NOT_REQUESTED', { value: person }));

  it('needs a second person', () =>
    given(...invited, requested)
      .when(erase('ada'))
      .thenRejected('ERASURE_BY_ONE_PERSON', { value: person }));

  it('is asked for once', () => {
    given(...invited)
      .when(requestErasure('ada'))
      .then(requested);
    given(...invited, requested)
      .when(requestErasure('ada'))
      .then();
    given(...invited, requested)
      .when(requestErasure('ben'))
      .thenRejected('ERASURE_ALREADY_REQUESTED', { value: 'GDPR_17' });
  });

  it('names every key that was destroyed, and happens once', () => {
    const again: PersonEvent = {
      type: 'PersonDetailsRecorded',
      version: 1,
      data: { person, name: sealed('b', 'k-2'), mail: sealed('m', 'k-2') },
    };
    given(...invited, again, requested)
      .when(erase('ben'))
      .then({
        ...erased,
        data: {
          ...erased.data,
          keys: [
            { keyId: 'k-1', commitment: 'c-k-1' },
            { keyId: 'k-2', commitment: 'c-k-2' },
          ],
        },
      });
    given(...invited, requested, erased)
      .when(erase('cleo'))
      .then();
  });
});
