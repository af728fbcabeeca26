import type { Command } from 'commander';
import type { Run } from '../connect';
import { say } from '../language';
import { shortInstant } from '../output';
import { show } from '../problem';

type Invitation = Readonly<{ link: string; expiresAt: string }>;

export const inviteCommand = (program: Command, run: Run): void =>
  void program
    .command('invite <person>')
    .description(
      say({
        de: 'der Link, der eine Person einmal hereinlässt (Administration, Betrieb)',
        en: 'the link that lets a person in, once (administrator, operator)',
      }),
    )
    .action((person: string) =>
      run(async ({ transport, output }) => {
        const path = `/api/people/${encodeURIComponent(person)}/invitations`;
        const reply = await transport.request('POST', path, { body: {} });
        show(reply, output, ({ link, expiresAt }: Invitation) =>
          [link, shortInstant(expiresAt)].join('  '),
        );
      }),
    );
