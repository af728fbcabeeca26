/** Mail to one person. `id` is stable: sent twice by mistake it is one mail to a mail program. */
export type Mail = Readonly<{
  id: string;
  to: Readonly<{ name: string; address?: string | undefined }>;
  subject: string;
  text: string;
  html: string;
}>;

/** Hands mail on to whoever delivers it. */
export abstract class Mailer {
  /**
   * Answers with the id of the message once it was taken over.
   * @throws MailNotSent when it certainly was not; anything else leaves it unknown
   */
  abstract send(mail: Mail): Promise<string>;
  abstract close(): Promise<void>;

  /** Whether the mail of this id lies here; absent where mail goes out. */
  holds?(id: string): Promise<boolean>;
}

/** It was certainly not sent. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
  constructor(
    /** `REFUSED` is for good; `UNREACHABLE` may be tried again. */
    readonly failure: 'NO_ADDRESS' | 'REFUSED' | 'UNREACHABLE',
    cause?: unknown,
  ) {
    super(`The mail was not sent (${failure}).`, { cause });
  }
}
