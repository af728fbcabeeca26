import { notificationList } from '#notification';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../contracts/work-queue.contract';
import { TOWN } from '../support/product';
import { MailServer, RemindedTown } from '../support/reminded-town';

/** A mail as its reader sees it: headers, and the text of each part by its type. */
function opened(mail: string) {
  const [head = '', ...rest] = mail.split(/\r?\n\r?\n/);
  const headers = decodedWords(head.replace(/\r?\n\s+/g, ' '));
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const part = (type: string) => {
    const found = rest
      .join('\n\n')
      .split(`--${boundary}`)
      .find((text) => text.includes(`Content-Type: ${type}`));
    const [about = '', ...lines] = found?.trim().split(/\n\n/) ?? [];
    return decoded(lines.join('\n\n').replaceAll('\r', ''), about);
  };
  return { headers, text: part('text/plain'), html: part('text/html') };
}

function decoded(body: string, headers: string): string {
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString();
  if (!/quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const decodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : decoded(word.replaceAll('_', ' '), 'quoted-printable'),
    );

type Expected = Readonly<{ name: string; address: string; de: string; en: string; due: string }>;

const CHAIR: Expected = {
  name: 'Çağla Vorberg',
  address: 'vorsitz@stadt.example',
  de: 'Vorlage auf die Tagesordnung setzen',
  en: 'Put the paper on the agenda',
  due: '9. Februar 2026',
};
const MINUTE_TAKER: Expected = {
  name: 'Martin Schriftner',
  address: 'protokoll@stadt.example',
  de: 'Ergebnis der Beratung eintragen',
  en: 'Record the result of the session',
  due: '11. Februar 2026',
};

/** In both languages, as text and as HTML; of the person it says the name, and to whom it goes. */
function says(mail: string, { name, address, de, en, due }: Expected): void {
  const { headers, text, html } = opened(mail);
  expect(headers).toContain(`Subject: Erinnerung: ${de} / Reminder: ${en}`);
  expect(headers).toMatch(new RegExp(`^To: .*${name}.* <${address}>$`, 'm'));
  for (const part of [text, html]) {
    expect(part).toContain(`Guten Tag ${name},`);
    expect(part).toContain(`Hello ${name},`);
    expect(part).toContain(`„${de}“ ist bis`);
    expect(part).toContain(`“${en}” is due by`);
    expect(part).toContain(due);
    expect(part).toMatch(/http:\/\/localhost:3000\/tasks\/[\w.-]+/);
    // Nothing else of a person: no address, no seat, no role, nobody else's name.
    // The id in the link may hold any letters up to f.
    expect(part.replaceAll(/http\S+/g, '')).not.toMatch(
      /@|seatId|minuteTaker|chair\b|ada|clara|root/,
    );
    expect([CHAIR, MINUTE_TAKER].filter((each) => part.includes(each.name))).toHaveLength(1);
  }
  expect(html).toMatch(/<div lang="de">.*<div lang="en">/s);
  expect(html).not.toMatch(/<img|<link|src=/);
}

/** How far the notifications have come. */
const statuses = ({ product }: RemindedTown) =>
  product.product.tenants
    .of(TOWN)
    .reads.all(notificationList)
    .map(({ row }) => row.status);

describe('a reminder', () => {
  it('becomes a file in the folder of the mails, for the chair and for the minute taker', async () => {
    const town = await new RemindedTown().begin();
    const folder = join(town.product.folder, 'node-1', 'mail');
    const mails = () =>
      existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
    await town.on('2026-01-25');
    expect(mails()).toEqual([]);
    await town.on('2026-01-26');
    await eventually(() => expect(mails()).toHaveLength(1));
    const [first = ''] = mails();
    says(readFileSync(join(folder, first), 'utf8'), CHAIR);
    await town.convene('2026-02-11');
    await town.on('2026-02-12');
    await eventually(() => expect(mails()).toHaveLength(2));
    const second = mails().find((name) => name !== first) ?? '';
    says(readFileSync(join(folder, second), 'utf8'), MINUTE_TAKER);
    await eventually(() => expect(statuses(town)).toEqual(['SENT', 'SENT']));
    // The operator reads them, the newest first, until the file is gone; nobody else does.
    const shown = async () =>
      (await town.product.get('root administrator', '/operations/mail')).body;
    expect(await shown()).toMatchObject({
      kept: true,
      rows: [MINUTE_TAKER, CHAIR].map(({ name, address, de, en }) => ({
        to: { name, address },
        subject: `Erinnerung: ${de} / Reminder: ${en}`,
        text: expect.stringContaining(`Guten Tag ${name},`) as string,
      })),
    });
    expect((await town.product.get('ada planner', '/operations/mail')).status).toBe(403);
    rmSync(join(folder, second));
    expect(await shown()).toMatchObject({ rows: [{ to: { name: CHAIR.name } }] });
    await town.product.stop();
  });

  it('is sent by SMTP, once, and again only when the first attempt did not reach anybody', async () => {
    const server = new MailServer();
    const town = await new RemindedTown({
      SMTP_URL: await server.listen(),
      MAIL_FROM: 'planung@stadt.example',
    }).begin();
    server.refusal = 451;
    await town.on('2026-01-26');
    await eventually(() => expect([statuses(town), server.refused]).toEqual([['WANTED'], 1]));
    await town.wait(1000);
    expect(server.taken).toEqual([]);
    server.refusal = undefined;
    await town.wait(60_000);
    await eventually(() => expect(statuses(town)).toEqual(['SENT']));
    await town.wait(24 * 3_600_000);
    expect(server.taken).toHaveLength(1);
    says(server.taken[0]!, CHAIR);
    expect(server.taken[0]).toContain('From: Jahresring <planung@stadt.example>');
    expect((await town.product.get('root administrator', '/operations/mail')).body).toEqual({
      kept: false,
      rows: [],
    });
    await town.product.stop();
    await server.close();
  });
});
