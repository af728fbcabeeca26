import type { PersonRef } from '#kernel';
import { defineQuery, listQuery, PageDto, type Caller, type View } from '#shell';
import { openDetail, type Field } from './details';
import { heldOf } from './domain/person.events';
import { nameOf } from './people';
import { directory, type Entry } from './projections/directory.projection';
import { operatorActs, tenantList } from './projections/installation.projection';
import { roles } from './projections/roles.projection';

/** A person as the directory shows them; `mail` only to administrators and to oneself. */
function shown(id: PersonRef, entry: Entry, { reads, tenant, caller, moment }: View) {
  const { details, erasure, erased, linked, invitedAt } = entry;
  const opened = (field: Field) => openDetail(tenant.vault, tenant.name, field, details?.[field]);
  return {
    id,
    name: opened('name'),
    ...(details?.function ? { function: opened('function') } : {}),
    ...(details?.mail && maySeeMail(caller, id) ? { mail: opened('mail') } : {}),
    roles: reads
      .all(roles, { person: id }, moment)
      .map(({ row }) => ({ ...heldOf(row), from: row.from })),
    invitedAt,
    linked,
    erased,
    ...(erasure ? { erasure } : {}),
  };
}

const maySeeMail = ({ kind, person, roles: held }: Caller, id: PersonRef): boolean =>
  kind === 'operator' || person === id || held.includes('administrator');

export const queries = [
  defineQuery({
    name: 'listPeople',
    route: 'GET /people',
    shape: PageDto,
    allow: ['anyone'],
    models: [directory, roles],
    read: (request: PageDto, view) => {
      const { rows, ...page } = view.reads.page(directory, request, view.moment);
      return { rows: rows.map(({ id, row }) => shown(id, row, view)), ...page };
    },
    summary: { de: 'Verzeichnis der Personen', en: 'Directory of persons' },
  }),
  defineQuery({
    name: 'person',
    route: 'GET /people/:person',
    allow: ['anyone'],
    models: [directory, roles],
    read: ({ person }, view) => {
      const entry = view.reads.get(directory, person, view.moment);
      return entry && shown(person, entry, view);
    },
    summary: { de: 'Eine Person', en: 'One person' },
  }),
  defineQuery({
    name: 'me',
    route: 'GET /me',
    allow: ['anyone'],
    models: [directory, roles],
    read: (_, { caller, tenant }) => ({
      ...caller,
      ...(caller.kind === 'person' ? { name: nameOf(tenant, caller.person) } : {}),
      demo: tenant.identity.demo,
    }),
    summary: { de: 'Wer angemeldet ist', en: 'Who is signed in' },
  }),
  listQuery(tenantList, {
    name: 'listTenants',
    route: 'GET /system/tenants',
    shape: PageDto,
    allow: ['operator'],
    summary: { de: 'Mandanten', en: 'Tenants' },
  }),
  listQuery(operatorActs, {
    name: 'listOperatorActs',
    route: 'GET /system/operator-acts',
    shape: PageDto,
    allow: ['operator'],
    summary: { de: 'Handlungen des Betreibers', en: 'Acts of the operator' },
  }),
];
