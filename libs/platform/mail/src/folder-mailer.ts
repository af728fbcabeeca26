import { Mailer, type Mail } from '#kernel';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
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
    const file = this.fileOf(mail.id);
    await writeFile(`${file}.part`, message as Buffer);
    await rename(`${file}.part`, file);
    return messageId;
  }

  private fileOf(id: string): string {
    return join(this.settings.folder, `${id}.eml`);
  }

  override holds(id: string): Promise<boolean> {
    return access(this.fileOf(id)).then(
      () => true,
      () => false,
    );
  }

  override async close(): Promise<void> {
    this.transport.close();
  }
}
