import type { Language } from '#kernel';
import { alert, form, markup, link, page, paragraph, passphraseFields, sayIn } from './pages';
import { SHORTEST } from './passphrase';
import type { Word } from './words';

export type InvitationPage = Readonly<{
  language: Language;
  code: string;
  name: string;
  login?: string | undefined;
  failure?: Word | undefined;
  /** Whether the office has a provider of its own. */
  external: boolean;
}>;

/** On which an invited person chooses what to sign in with. */
export function invitationPage(given: InvitationPage): string {
  const { language, code, name, login = '', failure, external } = given;
  const say = sayIn(language);
  const [loginField] = passphraseFields(say);
  return page(
    language,
    say('invitationTitle', { name }),
    [
      ...(failure ? [alert(say(failure, { shortest: SHORTEST }))] : []),
      paragraph(say('invitationHint')),
      ...(external
        ? [
            form({
              action: '/sign-in/invitation/external',
              submit: say('withProvider'),
              values: { code },
            }),
            markup`<h2>${say('withPassphrase')}</h2>`,
          ]
        : []),
      form({
        action: '/sign-in/invitation',
        submit: say('activate'),
        values: { code },
        fields: [
          ...(loginField ? [{ ...loginField, value: login }] : []),
          {
            name: 'passphrase',
            label: say('passphrase'),
            type: 'password',
            autocomplete: 'new-password',
            hint: say('passphraseHint', { shortest: SHORTEST }),
          },
          { name: 'again', label: say('again'), type: 'password', autocomplete: 'new-password' },
        ],
      }),
    ],
    { code },
  );
}

/** One sentence and a way on. */
export function notice(language: Language, title: Word, text: Word): string {
  const say = sayIn(language);
  return page(language, say(title), [paragraph(say(text)), link('/sign-in', say('retry'))]);
}
