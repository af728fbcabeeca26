import { setTimeout } from 'node:timers/promises';
import { print } from './output';
import { Unreachable } from './transport';

const CLIENT = 'jahresring-cli';

type Device = Readonly<{
  device_code: string;
  user_code: string;
  verification_uri_complete: string;
  interval?: number;
  expires_in: number;
}>;
type Token = Readonly<{ access_token?: string; error?: string }>;

async function form<T>(address: string, path: string, fields: Record<string, string>): Promise<T> {
  const reply = await fetch(new URL(path, address), {
    method: 'POST',
    body: new URLSearchParams(fields),
  }).catch((cause: unknown) => {
    throw new Unreachable(`No product answers at ${address}.`, { cause });
  });
  return (await reply.json()) as T;
}

/**
 * Shows a code, waits until the person has confirmed it in a browser, gives the access token.
 * @source RFC 8628
 */
export async function signInByDevice(address: string): Promise<string> {
  const device = await form<Device>(address, '/oidc/device/auth', {
    client_id: CLIENT,
    scope: 'openid api',
  });
  print(`${device.verification_uri_complete}\n${device.user_code}`);
  let pause = (device.interval ?? 5) * 1000;
  for (const end = Date.now() + device.expires_in * 1000; Date.now() < end;) {
    await setTimeout(pause);
    const { access_token, error } = await form<Token>(address, '/oidc/token', {
      client_id: CLIENT,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: device.device_code,
    });
    if (access_token) return access_token;
    if (error === 'slow_down') pause += 5000;
    else if (error !== 'authorization_pending') throw new Error(error ?? 'no token');
  }
  throw new Error('expired_token');
}
