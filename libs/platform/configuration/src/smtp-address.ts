import { AddressRefused } from './refused';
import { PERCENT, misplaced } from './secret';

/** A mail server. @throws AddressRefused */
export function smtpAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const known = /^smtps?:\/\//.test(text);
  if (known && text.includes('@') && (!url || misplaced(url))) throw new AddressRefused(PERCENT);
  if (!known || !url || url.hostname === '')
    throw new AddressRefused({
      de: 'ein Server wie smtp://benutzer:passwort@host:587 oder smtps://host',
      en: 'a server such as smtp://user:password@host:587 or smtps://host',
    });
  return text;
}
