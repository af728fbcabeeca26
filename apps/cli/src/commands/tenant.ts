import type { Command } from 'commander';
import { setTimeout } from 'node:timers/promises';
import { runner, type Context, type Options } from '../connect';
import { say } from '../language';
import { shortInstant } from '../output';
import { accepted, show } from '../problem';

type Founding = Readonly<{ authority: string; land: string; administrator: string; mail?: string }>;
type Receipt = Readonly<{ id: string }>;
type Invitation = Readonly<{ link: string; expiresAt: string }>;

/** A node opens a new tenant and builds what it reads there. Unit: tries; milliseconds. */
const NOT_YET: ReadonlySet<number> = new Set([404, 503]);
const TRIES = 120;
const PAUSE = 250;

export function tenantCommands(program: Command, options: () => Options): void {
  const tenant = program
    .command('tenant')
    .description(say({ de: 'Ämter dieser Installation', en: 'offices of this installation' }));
  tenant
    .command('create <name>')
    .description(
      say({
        de: 'legt ein Amt an und lädt ein, wer es einrichtet (Betrieb); noch einmal: ein neuer Link',
        en: 'create an office and invite who sets it up (operator); once more: a new link',
      }),
    )
    .requiredOption(
      '--authority <name>',
      say({ de: 'Amt, wie es auf Briefen steht', en: 'the office as its letters say it' }),
    )
    .requiredOption('--land <code>', say({ de: 'Land, zum Beispiel BW', en: 'Land, such as BW' }))
    .requiredOption(
      '--administrator <name>',
      say({
        de: 'erste Person, mit allen Rechten zu verwalten',
        en: 'first person, to administer',
      }),
    )
    .option('--mail <address>', say({ de: 'deren E-Mail-Adresse', en: 'mail address of theirs' }))
    .action((name: string, founding: Founding) =>
      runner(() => ({ ...options(), operator: true }))((context) => found(name, founding, context)),
    );
}

/** Each step under a key of its own: what broke off goes on where it stood. */
async function found(
  tenant: string,
  { authority, land, administrator, mail }: Founding,
  { transport, output }: Context,
): Promise<void> {
  const send = (step: string, path: string, body: object, within = 'system') =>
    transport.request('POST', path, {
      body,
      headers: {
        'idempotency-key': `tenant-create-${tenant}-${step}`,
        'x-tenant': within,
      },
    });
  const created = await send('tenant', '/api/system/tenants', {
    tenant,
    authority,
    land,
    demo: false,
  });
  if (!accepted(created, output)) return;
  const person = { name: administrator, ...(mail === undefined ? {} : { mail }) };
  let invited = await send('person', '/api/people', person, tenant);
  for (let tries = 0; NOT_YET.has(invited.status) && tries < TRIES; tries += 1) {
    await setTimeout(PAUSE);
    invited = await send('person', '/api/people', person, tenant);
  }
  const receipt = accepted(invited, output) as Receipt | undefined;
  if (!receipt) return;
  const { id } = receipt;
  const people = `/api/people/${encodeURIComponent(id)}`;
  const granted = await send('role', `${people}/roles`, { role: 'administrator' }, tenant);
  if (!accepted(granted, output)) return;
  const noted = await send('noted', `/api/system/tenants/${tenant}/first-administrator`, {
    person: id,
  });
  if (!accepted(noted, output)) return;
  const reply = await transport.request('POST', `${people}/invitations`, {
    body: {},
    headers: { 'x-tenant': tenant },
  });
  show(
    { ...reply, body: { tenant, person: id, ...(reply.body as object) } },
    output,
    ({ link, expiresAt }: Invitation) =>
      say({
        de: `${authority} ist angelegt. ${administrator} kommt mit diesem Link herein, einmal, bis ${shortInstant(expiresAt)}:\n${link}`,
        en: `${authority} is created. ${administrator} gets in by this link, once, until ${shortInstant(expiresAt)}:\n${link}`,
      }),
  );
}
