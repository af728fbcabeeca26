import 'reflect-metadata';
import { GrantRoleCommand, InvitePersonCommand } from '#identity';
import { derive, secretFile } from '#platform/vault';
import { Product, SystemClock, readConfiguration } from '#product';
import type { BusCommand, Caller } from '#shell';
import type { Receipt, Role } from '#kernel';
import { CommandBus } from '@nestjs/cqrs';
import { join } from 'node:path';
import { openApplication } from '../../apps/api/src/open-application';
import { SealedCookie } from '../../libs/platform/sign-in/src/cookies';
import { Sessions } from '../../libs/platform/sign-in/src/sessions';
import { TENANT } from '../engine';
import { say, told } from '../program';

/** The product as it is, with a planner who is signed in. Each time it is asked for a session, a new one. */
async function serve([, , data = '']: string[]): Promise<void> {
  const configuration = readConfiguration({
    JAHRESRING_DATA: data,
    JAHRESRING_DEMO: 'off',
    PORT: '0',
  });
  const product = await Product.open(configuration, new SystemClock());
  const tenant = await product.open(TENANT, true);
  const app = await openApplication(product);
  await app.listen(configuration.port, configuration.host);
  const bus = app.get(CommandBus);
  const current = async () => tenant.reads.reached(await tenant.store.head());
  await current();
  const administrator = await person(bus, OPERATOR, 'administrator');
  const caller = { ...OPERATOR, person: administrator, kind: 'person' } as const;
  await current();
  const planner = await person(bus, { ...caller, roles: ['administrator'] }, 'planner');
  await current();
  const seal = { key: derive(secretFile(join(data, 'session.key')), 'cookies'), insecure: false };
  const sessions = new Sessions(new SealedCookie('jahresring', seal), product.clock, {
    add: () => undefined,
    has: () => false,
  });
  say({ port: Number(new URL(await app.getUrl()).port) });
  for await (const { tenant: of } of told<{ tenant: string }>()) {
    const [cookie] = (await sessions.begin({ tenant: of, person: planner })).split(';');
    say({ cookie });
  }
}

const OPERATOR: Caller = { tenant: TENANT, person: 'operator', kind: 'operator', roles: [] };

/** Invites somebody and gives them a role. Answers with who it is. */
async function person(bus: CommandBus, by: Caller, role: Role): Promise<string> {
  const { id } = await bus.execute<BusCommand, Receipt>(
    new InvitePersonCommand({ name: role }, { caller: by, key: `invite ${role}` }),
  );
  await bus.execute<BusCommand>(
    new GrantRoleCommand({ person: id, role }, { caller: by, key: `grant ${role}` }),
  );
  return id;
}

void serve(process.argv);
