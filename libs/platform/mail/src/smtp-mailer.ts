import { MailNotSent, Mailer, type Mail } from '#kernel';
import { createTransport } from 'nodemailer';
import { messageFor } from './message';

/** Unit: milliseconds. */
const PATIENCE = 10_000;

/** Calls to the system that fail before the message was handed over. */
const BEFORE = ['connect', 'getaddrinfo', 'queryA', 'queryAaaa'];

type Failure = Readonly<{ code?: string; responseCode?: number; syscall?: string }>;

/** Sends by the municipality's mail server. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(private readonly settings: Readonly<{ url: string; from: string }>) {
    super();
    const times = {
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    };
    this.transport = createTransport({ url: settings.url, ...times });
  }

  override async send(mail: Mail): Promise<string> {
    if (!mail.to.address) throw new MailNotSent('NO_ADDRESS');
    try {
      const { messageId } = await this.transport.sendMail(messageFor(mail, this.settings.from));
      return messageId;
    } catch (error) {
      throw judged(error);
    }
  }

  override async close(): Promise<void> {
    this.transport.close();
  }
}

/**
 * What the server refused, or never got, did not go out; 5xx is for good. A connection that was lost
 * may have been lost after the message.
 */
function judged(error: unknown): unknown {
  const { code = '', responseCode = 0, syscall = '' } = error as Failure;
  if (responseCode >= 500) return new MailNotSent('REFUSED', error);
  if (responseCode >= 400 || code === 'EDNS' || BEFORE.includes(syscall))
    return new MailNotSent('UNREACHABLE', error);
  return error;
}
