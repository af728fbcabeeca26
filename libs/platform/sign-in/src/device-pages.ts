import type { Language } from '#kernel';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { alert, form, markup, link, page, paragraph, sayIn } from './pages';

type LanguageOf = (ctx: KoaContextWithOIDC) => Language;
type Show = (ctx: KoaContextWithOIDC, body: string) => void;
type Failure = Readonly<{ name?: string }>;

function stateOf({ oidc }: KoaContextWithOIDC) {
  const secret = (oidc.session?.state as { secret?: unknown } | undefined)?.secret;
  return {
    action: oidc.urlFor('code_verification'),
    xsrf: typeof secret === 'string' ? secret : '',
  };
}

/** The pages on which a person lets the command line in. */
export const devicePages = (languageOf: LanguageOf, show: Show) => ({
  userCodeInputSource: (ctx: KoaContextWithOIDC, _: string, __?: unknown, failure?: Failure) => {
    const language = languageOf(ctx);
    show(
      ctx,
      failure?.name === 'AbortedError' ? aborted(language) : codePage(language, ctx, failure),
    );
  },
  userCodeConfirmSource: (ctx: KoaContextWithOIDC, ...rest: readonly unknown[]) =>
    show(ctx, confirmPage(languageOf(ctx), ctx, String(rest.at(-1)))),
  successSource: (ctx: KoaContextWithOIDC) => {
    const language = languageOf(ctx);
    const say = sayIn(language);
    show(ctx, page(language, say('deviceTitle'), [paragraph(say('deviceDone'))]));
  },
});

function aborted(language: Language): string {
  const say = sayIn(language);
  return page(language, say('deviceTitle'), [paragraph(say('deviceAborted'))]);
}

function codePage(language: Language, ctx: KoaContextWithOIDC, failure?: Failure): string {
  const say = sayIn(language);
  const { action, xsrf } = stateOf(ctx);
  return page(language, say('deviceTitle'), [
    ...(failure ? [alert(say('deviceWrong'))] : []),
    form({
      action,
      submit: say('deviceNext'),
      values: { xsrf },
      fields: [
        {
          name: 'user_code',
          label: say('deviceCode'),
          autocomplete: 'off',
          value: codeInAddress(ctx),
        },
      ],
    }),
  ]);
}

function codeInAddress({ req }: KoaContextWithOIDC): string {
  const { originalUrl = '' } = req as { originalUrl?: string };
  return new URLSearchParams(originalUrl.split('?')[1]).get('user_code') ?? '';
}

function confirmPage(language: Language, ctx: KoaContextWithOIDC, userCode: string): string {
  const say = sayIn(language);
  const { action, xsrf } = stateOf(ctx);
  const values = { xsrf, user_code: userCode };
  return page(language, say('deviceTitle'), [
    markup`<p><code>${userCode}</code></p>`,
    paragraph(say('deviceConfirm')),
    form({ action, submit: say('deviceYes'), values: { ...values, confirm: 'yes' } }),
    form({ action, submit: say('deviceNo'), values: { ...values, abort: 'yes' }, quiet: true }),
  ]);
}

/** Says nothing of what went wrong: the reader can only begin again. */
export function failurePage(language: Language): string {
  const say = sayIn(language);
  return page(language, say('failedTitle'), [
    paragraph(say('failed')),
    link('/sign-in', say('retry')),
  ]);
}
