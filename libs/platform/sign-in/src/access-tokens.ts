import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { audienceOf, CLI_CLIENT, issuerOf, type SignInSettings } from './settings';

/** Unit: seconds. */
const TOLERANCE = 5;

/**
 * The subject of an access token that the built-in identity provider made for this API.
 * @source RFC 9068, 4
 * @throws JOSEError naming the claim or the key that does not fit
 */
export type VerifyAccessToken = (token: string) => Promise<string>;

export function accessTokens(
  keys: JSONWebKeySet,
  settings: Pick<SignInSettings, 'origin' | 'clock'>,
): VerifyAccessToken {
  const known = createLocalJWKSet(keys);
  const audience = audienceOf(settings);
  return async (token) => {
    const { payload } = await jwtVerify(token, known, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer: issuerOf(settings),
      audience,
      requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
      currentDate: new Date(settings.clock.now()),
      clockTolerance: TOLERANCE,
      maxTokenAge: '1h',
    });
    if (payload.aud !== audience) throw new Error('The token is for others, too.');
    if (payload['client_id'] !== CLI_CLIENT) throw new Error('The token is of another client.');
    return payload.sub ?? '';
  };
}
