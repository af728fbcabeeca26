import { LANGUAGES, fill, type Language } from '#kernel';
import { createHash } from 'node:crypto';
import { word, type Word } from './words';

const STYLE = `
:root{color-scheme:light dark;--text:#131525;--muted:#4d5163;--ground:#fff;--line:#c3c6d1;--accent:#1e43a8;--on:#fff}
@media(prefers-color-scheme:dark){:root{--text:#f2f3f7;--muted:#b4b8c7;--ground:#14161f;--line:#4a4e5e;--accent:#a9c1ff;--on:#0c1330}}
*{box-sizing:border-box}
body{font:1.0625rem/1.5 "Fira Sans",system-ui,sans-serif;margin:0;color:var(--text);background:var(--ground);border-top:.375rem solid var(--accent)}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:baseline;max-width:42rem;margin:0 auto;padding:1rem 1rem 0;font-size:1.375rem;font-weight:600}
header>a{color:inherit;text-decoration:none}
header ul{display:flex;gap:1rem;margin:0;padding:0;list-style:none;font-size:1rem;font-weight:400}
header li{padding:.25rem 0}
header li a{color:var(--accent)}
main{max-width:42rem;margin:0 auto;padding:1rem 1rem 4rem}
h1{font-size:2.25rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.375rem;margin:2rem 0 .5rem}
form{margin:.5rem 0}
label{display:block;margin:1rem 0 .25rem;font-weight:600}
input,button,.button{font:inherit;width:100%;min-height:3rem;padding:.625rem 1rem;border:2px solid var(--text);border-radius:.25rem;color:inherit;background:transparent}
button,.button{display:block;margin-top:1rem;text-align:left;cursor:pointer;font-weight:600;color:var(--on);background:var(--accent);border-color:var(--accent);text-decoration:none}
button.quiet{margin-top:0;color:inherit;background:none;border:1px solid var(--line);border-inline-start:.25rem solid var(--accent)}
button.quiet:hover{border-color:var(--accent)}
small{display:block;font-size:1rem;font-weight:400}
.quiet small{color:var(--muted)}
summary{padding:.5rem 0;color:var(--accent);cursor:pointer}
:focus-visible{outline:3px solid var(--text);outline-offset:2px}
[role=alert]{border-left:.375rem solid #b3261e;padding:.5rem 1rem}
code{font-size:1.75rem;letter-spacing:.1em}`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/**
 * What every page of sign-in is sent with. The referrer stays inside: without any, browsers send
 * `Origin: null` with our own forms.
 */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Made here, hence safe. */
export type Html = Readonly<{ html: string }>;
type Part = string | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
  return 'html' in part ? part.html : part.map(({ html: text }) => text).join('');
}

/** Escapes every text that is filled in. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: String.raw({ raw: texts }, ...parts.map(textOf)),
});

export type Say = (name: Word, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (name, values = {}) =>
    fill(word(name, language), values);

/** The way to the same page in the other language. `asked`: what the address says beside. */
function languages(language: Language, asked: Readonly<Record<string, string>>): Html {
  const say = sayIn(language);
  const names = { de: say('inGerman'), en: say('inEnglish') };
  const entry = (other: Language) => {
    const href = `?${new URLSearchParams({ ...asked, language: other }).toString()}`;
    return other === language
      ? markup`<li aria-current="true" lang="${other}">${names[other]}</li>`
      : markup`<li><a href="${href}" lang="${other}" hreflang="${other}">${names[other]}</a></li>`;
  };
  return markup`<nav aria-label="${say('language')}"><ul>${LANGUAGES.map(entry)}</ul></nav>`;
}

/**
 * A whole page: one heading, no script. `asked`: what its address says, where it can be had in the
 * other language by the same address.
 */
export function page(
  language: Language,
  title: string,
  body: readonly Html[],
  asked?: Readonly<Record<string, string>>,
): string {
  const product = word('product', language);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${product}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header><a href="/">${product}</a>${asked ? languages(language, asked) : ''}</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.html;
}

export const paragraph = (text: string): Html => markup`<p>${text}</p>`;
export const alert = (text: string): Html => markup`<p role="alert">${text}</p>`;
export const link = (href: string, text: string): Html =>
  markup`<p><a class="button" href="${href}">${text}</a></p>`;

type Field = Readonly<{
  name: string;
  label: string;
  type?: 'text' | 'password';
  autocomplete: string;
  hint?: string;
  value?: string;
}>;

const field = ({ name, label, type = 'text', autocomplete, hint, value }: Field): Html =>
  markup`<label for="${name}">${label}${hint ? markup`<small>${hint}</small>` : ''}</label>
<input id="${name}" name="${name}" type="${type}" value="${value ?? ''}" required autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false">
`;

const hidden = ([name, value]: readonly [string, string]): Html =>
  markup`<input type="hidden" name="${name}" value="${value}">`;

type Form = Readonly<{
  action: string;
  submit: string;
  fields?: readonly Field[];
  values?: Readonly<Record<string, string>>;
  hint?: string;
  quiet?: boolean;
}>;

export const form = ({ action, submit, fields = [], values = {}, hint, quiet }: Form): Html =>
  markup`<form method="post" action="${action}">
${Object.entries(values).map(hidden)}${fields.map(field)}<button type="submit"${quiet ? markup` class="quiet"` : ''}>${submit}${hint ? markup`<small>${hint}</small>` : ''}</button>
</form>
`;

export const passphraseFields = (say: Say): readonly Field[] => [
  { name: 'login', label: say('login'), autocomplete: 'username' },
  {
    name: 'passphrase',
    label: say('passphrase'),
    type: 'password',
    autocomplete: 'current-password',
  },
];
