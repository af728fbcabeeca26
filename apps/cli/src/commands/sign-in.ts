import { readConfiguration } from '#platform/configuration';
import type { Command } from 'commander';
import { setTimeout } from 'node:timers/promises';
import { addressOf, type Options } from '../connect';
import { deviceRequest, forget, requestToken, save, type Token } from '../credentials';
import { WrongUsage } from '../exit-codes';
import { say } from '../language';
import { print, printJson, tell } from '../output';
import { overHttp, type Transport } from '../transport';

type Device = Readonly<{
  device_code: string;
  user_code: string;
  verification_uri_complete: string;
  interval?: number;
  expires_in: number;
}>;

/** Unit: seconds. */
const INTERVAL = 5;

export function signInCommands(program: Command, options: () => Options): void {
  program
    .command('sign-in')
    .description(
      say({
        de: 'meldet eine Person an: zeigt einen Code, den sie im Browser bestätigt',
        en: 'sign in as a person: shows a code to be confirmed in a browser',
      }),
    )
    .action(async () => {
      const address = addressOf(options(), readConfiguration(process.env));
      save(address, await signInByDevice(overHttp(address)));
      if (options().json) printJson({ address });
      else print(address);
    });
  program
    .command('sign-out')
    .description(say({ de: 'vergisst, wer angemeldet ist', en: 'forget who is signed in' }))
    .action(forget);
}

/**
 * Shows a code, waits until the person has confirmed it in a browser.
 * @source RFC 8628
 * @throws WrongUsage when the person refuses, or the code has expired
 */
async function signInByDevice(transport: Transport): Promise<Token> {
  const reply = await transport.request('POST', '/oidc/device/auth', { form: deviceRequest() });
  const device = reply.body as Device;
  tell(`${device.verification_uri_complete}\n${device.user_code}`);
  let pause = (device.interval ?? INTERVAL) * 1000;
  for (const end = Date.now() + device.expires_in * 1000; Date.now() < end;) {
    await setTimeout(pause);
    const token = await requestToken(transport, {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: device.device_code,
    });
    if (token.access_token) return token;
    if (token.error === 'slow_down') pause += INTERVAL * 1000;
    else if (token.error !== 'authorization_pending')
      throw new WrongUsage(token.error ?? 'no token');
  }
  throw new WrongUsage('expired_token');
}
