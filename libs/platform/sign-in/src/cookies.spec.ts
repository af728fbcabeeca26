import { SealedCookie } from './cookies';

const settings = { key: new Uint8Array(32).fill(7), insecure: true };
const now = new Date('2026-11-25T09:00:00.000Z');
const until = now.getTime() / 1000 + 60;
const cookie = new SealedCookie('one', settings);
const sealed = async () => (await cookie.set({ sub: 'ada' }, now, until)).split(';')[0] ?? '';
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

it('opens for its purpose until it expires', async () => {
  const header = await sealed();
  expect(await cookie.read(`other=x; ${header}; more=y`, later(59))).toMatchObject({ sub: 'ada' });
  const neverOpened = new SealedCookie('one', settings);
  for (const one of [cookie, neverOpened])
    expect(await one.read(header, later(60))).toBeUndefined();
});

it('does not open for another purpose, nor under another key', async () => {
  const value = (await sealed()).slice('one='.length);
  const other = new SealedCookie('two', settings);
  expect(await other.read(`two=${value}`, now)).toBeUndefined();
  const key = new SealedCookie('one', { ...settings, key: new Uint8Array(32) });
  expect(await key.read(`one=${value}`, now)).toBeUndefined();
});

it.each([undefined, '', 'one=', 'one=a.b.c.d.e', 'xone=1'])('%j holds nothing', async (header) =>
  expect(await cookie.read(header, now)).toBeUndefined(),
);
