import { ROLES, type Language } from '#kernel';
import { alert, form, markup, page, passphraseFields, sayIn, type Html, type Say } from './pages';
import type { Identity } from '#platform/accounts';
import { subjectOf, type People } from './settings';
import { roleSentence, roleWords, type Word } from './words';

export type InteractionPage = Readonly<{
  language: Language;
  uid: string;
  people: People;
  /** Who has a session in this browser already. */
  present?: Identity | undefined;
  failure?: Word | undefined;
}>;

/** On which a person says who they are. */
export function interactionPage({
  language,
  uid,
  people,
  present,
  failure,
}: InteractionPage): string {
  const say = sayIn(language);
  const action = `/sign-in/interaction/${uid}`;
  return page(
    language,
    say('signIn'),
    [
      ...(failure ? [alert(say(failure))] : []),
      ...(present ? [presentForm(say, action, people, present)] : []),
      ...people.tenants().flatMap((tenant) => demo(say, action, { people, tenant, language })),
      markup`<h2>${say('passphraseTitle')}</h2>`,
      form({
        action: `${action}/passphrase`,
        submit: say('signIn'),
        fields: passphraseFields(say),
      }),
    ],
    {},
  );
}

function presentForm(say: Say, action: string, people: People, { tenant, person }: Identity): Html {
  const name = people.nameOf(tenant, person);
  return form({ action: `${action}/session`, submit: say('continueAs', { name }) });
}

type Demo = Readonly<{ people: People; tenant: string; language: Language }>;
type Member = ReturnType<People['demoPeople']>[number];

/** The first person of each role with what it may do; more of the same stand behind. */
function demo(say: Say, action: string, { people, tenant, language }: Demo): readonly Html[] {
  const members = people.demoPeople(tenant);
  if (members.length === 0) return [];
  const entry = ({ person, name, roles: [role] }: Member) =>
    form({
      action: `${action}/person`,
      submit: name,
      hint: role ? `${roleWords([role], language)}: ${roleSentence(role, language)}` : '',
      values: { subject: subjectOf({ tenant, person }) },
      quiet: true,
    });
  return [
    markup`<h2>${say('demoTitle')}</h2>
      <p>${say('demoHint', { tenant })}</p>`,
    ...ROLES.flatMap((role) => {
      const [first, ...others] = members.filter(({ roles }) => roles[0] === role);
      if (!first) return [];
      if (others.length === 0) return [entry(first)];
      const more = say('demoMore', { role: roleWords([role], language) });
      return [
        entry(first),
        markup`<details><summary>${more} (${String(others.length)})</summary>${others.map(entry)}</details>`,
      ];
    }),
  ];
}
