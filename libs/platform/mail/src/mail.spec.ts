import { MailNotSent, type Mail } from '#kernel';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { FolderMailer, SmtpMailer } from './index';

const mail: Mail = {
  id: 'n-1',
  to: { name: 'Çağla Öztürk', address: 'oeztuerk@stadt.example' },
  subject: 'Erinnerung: Vorlage / Reminder: paper',
  text: 'Guten Tag Çağla Öztürk',
  html: '<p>Guten Tag Çağla Öztürk</p>',
};
const from = 'planung@stadt.example';

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

/** A real SMTP server, and what it was given. */
async function smtp(options: SMTPServerOptions = {}) {
  const taken: { to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      let message = '';
      stream.on('data', (chunk: Buffer) => (message += chunk.toString()));
      stream.on('end', () => {
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), message });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ending.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const { port } = server.server.address() as AddressInfo;
  return { taken, port, server };
}

function mailer(url: string): SmtpMailer {
  const made = new SmtpMailer({ url, from });
  ending.push(() => made.close());
  return made;
}

const failureOf = async (sent: Promise<string>): Promise<unknown> =>
  sent.then(
    () => 'sent',
    (error: unknown) => (error instanceof MailNotSent ? error.failure : 'unknown'),
  );

describe('mail by SMTP', () => {
  it('reaches the server as text and HTML, under a stable id', async () => {
    const { taken, port } = await smtp();
    const sender = mailer(`smtp://127.0.0.1:${port}`);
    expect(await sender.send(mail)).toBe('<n-1@stadt.example>');
    const [{ to, message }] = taken as [(typeof taken)[0]];
    expect(to).toEqual(['oeztuerk@stadt.example']);
    for (const part of ['text/plain', 'text/html', 'Message-ID: <n-1@stadt.example>'])
      expect(message).toContain(part);
    expect(message).toContain('Auto-Submitted: auto-generated');
  });

  it('signs in where the server asks for it, and says when it is not let in', async () => {
    const { taken, port } = await smtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'me' && password === 'secret'
          ? done(null, { user: 'me' })
          : done(new Error('no')),
    });
    await mailer(`smtp://me:secret@127.0.0.1:${port}`).send(mail);
    expect(taken).toHaveLength(1);
    const wrong = mailer(`smtp://me:wrong@127.0.0.1:${port}`).send(mail);
    expect(await failureOf(wrong)).toBe('REFUSED');
  });

  it.each([
    [550, 'REFUSED'],
    [451, 'UNREACHABLE'],
  ])('tells a refusal by %d', async (responseCode, failure) => {
    const { port } = await smtp({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('no such mailbox'), { responseCode })),
    });
    expect(await failureOf(mailer(`smtp://127.0.0.1:${port}`).send(mail))).toBe(failure);
  });

  it('tells that nobody answers, and that there is no address', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const sender = mailer(`smtp://127.0.0.1:${port}`);
    expect(await failureOf(sender.send(mail))).toBe('UNREACHABLE');
    expect(await failureOf(sender.send({ ...mail, to: { name: 'Ohne' } }))).toBe('NO_ADDRESS');
  });

  it('leaves open what became of a message whose answer was lost', async () => {
    const sockets: Socket[] = [];
    const { port, server } = await smtp({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => sockets.forEach((socket) => socket.destroy()));
      },
    });
    server.server.on('connection', (socket: Socket) => sockets.push(socket));
    expect(await failureOf(mailer(`smtp://127.0.0.1:${port}`).send(mail))).toBe('unknown');
  });
});

describe('mail to a folder', () => {
  it('is a file that mail programs open, one for each mail, however often it is written', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'mail-')), 'mail');
    const sender = new FolderMailer({ folder, from });
    expect(await sender.send(mail)).toBe('<n-1@stadt.example>');
    await sender.send(mail);
    await sender.send({ ...mail, id: 'n-2', to: { name: 'Ohne Adresse' } });
    expect(readdirSync(folder)).toEqual(['n-1.eml', 'n-2.eml']);
    const written = readFileSync(join(folder, 'n-1.eml'), 'utf8');
    expect(written).toContain('Message-ID: <n-1@stadt.example>');
    expect(written).toContain('text/html');
    expect([await sender.holds('n-1'), await sender.holds('n-3')]).toEqual([true, false]);
    await sender.close();
  });
});
