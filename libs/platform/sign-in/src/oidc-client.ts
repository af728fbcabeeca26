import type { Language } from '#kernel';
import * as openid from 'openid-client';
import { word } from './words';

/** An identity provider and how we are known there. */
export type ClientSettings = Readonly<{
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where it sends the browser back to. */
  callback: string;
  /** Of its tokens; those it announces when absent. */
  algorithm?: string;
  fetch?: openid.CustomFetch;
}>;

/** What must be remembered from the beginning of a sign-in to its end. */
export type Begun = Readonly<{ state: string; nonce: string; verifier: string }>;

/** An account; nothing else of what a token says is believed. */
export type Account = Readonly<{ issuer: string; subject: string }>;

/** The provider does not answer, or not as one. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** The client of one identity provider: authorization code with PKCE, state and nonce. */
export class OidcClient {
  private found: Promise<openid.Configuration> | undefined;

  constructor(private readonly settings: ClientSettings) {}

  get issuer(): string {
    return this.settings.issuer;
  }

  /** In the language of whoever signs in. @throws ProviderUnavailable */
  async begin(language: Language): Promise<Readonly<{ url: string; begun: Begun }>> {
    const configuration = await this.configuration();
    const begun = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.callback,
      scope: 'openid',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
    });
    return { url: url.href, begun };
  }

  /** @throws ProviderUnavailable; any other error: the answer is not to be believed */
  async finish(query: string, { state, nonce, verifier }: Begun): Promise<Account> {
    const configuration = await this.configuration();
    const tokens = await openid.authorizationCodeGrant(
      configuration,
      new URL(this.settings.callback + query),
      {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      },
    );
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider gave no ID token.');
    return { issuer: claims.iss, subject: claims.sub };
  }

  /** Where the browser also leaves the provider; `undefined` where it has no such page. */
  async leave(origin: string): Promise<string | undefined> {
    const configuration = await this.configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return undefined;
    return openid.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${origin}/`,
      client_id: this.settings.clientId,
    }).href;
  }

  /** Asked once; again after a failure. */
  private async configuration(): Promise<openid.Configuration> {
    this.found ??= this.discover();
    try {
      return await this.found;
    } catch (cause) {
      this.found = undefined;
      throw new ProviderUnavailable(word('unavailable', 'en'), { cause });
    }
  }

  private discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret, algorithm, fetch } = this.settings;
    const server = new URL(issuer);
    return openid.discovery(
      server,
      clientId,
      algorithm ? { id_token_signed_response_alg: algorithm } : {},
      openid.ClientSecretBasic(clientSecret),
      {
        ...(fetch ? { [openid.customFetch]: fetch } : {}),
        timeout: 5,
        execute: [
          openid.enableNonRepudiationChecks, // signatures too, not only the TLS they came over
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to be noticed; this machine only
          ...(isLoopback(server) ? [openid.allowInsecureRequests] : []),
        ],
      },
    );
  }
}

/** Without TLS only this machine is spoken to. */
export const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
