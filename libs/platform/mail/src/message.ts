import type { Mail } from '#kernel';

/** As nodemailer takes it. `from` is an address; its domain makes the id of the message whole. */
export const messageFor = ({ id, to, subject, text, html }: Mail, from: string) => ({
  messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
  from: { name: 'Jahresring', address: from },
  to: { name: to.name, address: to.address ?? '' },
  subject,
  text,
  html,
  headers: { 'Auto-Submitted': 'auto-generated' },
  // Nothing of a mail is fetched from anywhere.
  disableFileAccess: true,
  disableUrlAccess: true,
});
