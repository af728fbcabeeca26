import { fill, type Language } from '#kernel';
import { createHash } from 'node:crypto';
import { word, type Word } from './words';

const STYLE = `
:root{color-scheme:light dark}
body{font:1.0625rem/1.5 "Fira Sans",system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.75rem;line-height:1.2}
form{margin:1rem 0}
label{display:block;margin:1rem 0 .25rem;font-weight:600}
input,button,.button{font:inherit;box-sizing:border-box;width:100%;min-height:3rem;padding:.5rem .75rem;border:2px solid currentColor;border-radius:.25rem}
button,.button{display:block;margin-top:1rem;text-align:left;cursor:pointer;color:#fff;background:#14419e;border-color:#14419e;text-decoration:none}
button.quiet{color:inherit;background:none;border-color:currentColor}
small{display:block;font-weight:400}
:focus-visible{outline:3px solid #f5b700;outline-offset:2px}
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

/** A whole page: one heading, no script. */
export function page(language: Language, title: string, body: readonly Html[]): string {
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
