/** The address is none that this product can work with. The message never repeats the address: it may hold a password. */
export class RedisAddressError extends Error {
  override readonly name = 'RedisAddressError';
}

const ONE_SERVER =
  'one server, such as redis://user:password@host:6379/0, or rediss:// with TLS; a cluster or Sentinel is not supported';

/**
 * One Redis or Valkey, with or without password, TLS and number of the database.
 * @throws RedisAddressError
 */
export function redisAddress(given: string): string {
  const text = given.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '' || text.includes(','))
    throw new RedisAddressError(ONE_SERVER);
  if (!/^(\/\d{0,3})?$/.test(url.pathname))
    throw new RedisAddressError('a number of a database behind the last /, such as /0');
  if (url.search !== '' || url.hash !== '')
    throw new RedisAddressError('an address without ? and #: there is nothing to be set there');
  return text;
}
