import { Mailer, type Mail } from '#kernel';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { messageFor } from './message';

/** Writes each mail to a folder, as any mail program opens it, instead of sending it. */
export class FolderMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(private readonly settings: Readonly<{ folder: string; from: string }>) {
    super();
  }

  override async send(mail: Mail): Promise<string> {
    const { folder, from } = this.settings;
    const { message, messageId } = await this.transport.sendMail(messageFor(mail, from));
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${mail.id}.eml`);
    await writeFile(`${file}.part`, message as Buffer);
    await rename(`${file}.part`, file);
    return messageId;
  }

  override async close(): Promise<void> {
    this.transport.close();
  }
}
