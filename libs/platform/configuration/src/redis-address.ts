import { AddressRefused } from './refused';
import { PERCENT, misplaced } from './secret';

const ONE_SERVER = {
  de: 'ein Server wie redis://benutzer:passwort@host:6379/0, oder rediss:// mit TLS; Cluster und Sentinel gehen nicht',
  en: 'one server, such as redis://user:password@host:6379/0, or rediss:// with TLS; a cluster or Sentinel is not supported',
};

/**
 * One Redis or Valkey, with or without password, TLS and number of the database.
 * @throws AddressRefused
 */
export function redisAddress(text: string): string {
  if (!/^rediss?:\/\//.test(text)) throw new AddressRefused(ONE_SERVER);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (text.includes('@') && (!url || misplaced(url))) throw new AddressRefused(PERCENT);
  if (!url || url.hostname === '' || text.includes(',')) throw new AddressRefused(ONE_SERVER);
  if (!/^(\/\d{0,3})?$/.test(url.pathname))
    throw new AddressRefused({
      de: 'hinter dem letzten / die Nummer einer Datenbank, zum Beispiel /0',
      en: 'a number of a database behind the last /, such as /0',
    });
  if (url.search !== '' || url.hash !== '')
    throw new AddressRefused({
      de: 'eine Adresse ohne ? und #: Dort gibt es nichts einzustellen',
      en: 'an address without ? and #: there is nothing to be set there',
    });
  return text;
}
