export { FolderMailer } from './folder-mailer';
export { SmtpMailer } from './smtp-mailer';
