import { exitOf } from './exit-codes';
import { print, printJson, tell, type Output } from './output';
import type { Reply } from './transport';

type Problem = Readonly<{
  code?: string;
  title?: string;
  rule?: string;
  errors?: readonly Readonly<{
    pointer: string;
    value?: string;
    detail: string;
    wayOut: string;
  }>[];
}>;

const SIGN_IN = {
  de: 'Anmelden: jahresring sign-in. Als Betreiber dieses Rechners: --operator [--tenant <Name>].',
  en: 'Sign in: jahresring sign-in. As the operator of this machine: --operator [--tenant <name>].',
};

/** The body of an answer; a problem document is printed, sets the exit code, and gives nothing. */
export function accepted({ status, body }: Reply, output: Output): unknown {
  if (status < 400) return body ?? {};
  process.exitCode = exitOf(status);
  if (output.json) printJson(body);
  else sayProblem(status, body ?? {}, output);
  return undefined;
}

function sayProblem(status: number, problem: Problem, { language }: Output): void {
  const { code = String(status), title = code, rule, errors = [] } = problem;
  tell(`${title} (${[code, rule].filter(Boolean).join(', ')})`);
  for (const { pointer, value, detail, wayOut } of errors) {
    const place = pointer && value ? `${pointer} = ${value}: ` : pointer && `${pointer}: `;
    tell(`  ${place}${detail} ${wayOut}`);
  }
  if (status === 401) tell(`  ${SIGN_IN[language]}`);
}

/** For people as `human` says it; the body itself for programs. */
export function show(reply: Reply, output: Output, human: (body: never) => string): void {
  const body = accepted(reply, output);
  if (body === undefined) return;
  if (output.json) printJson(body);
  else print(human(body as never));
}
