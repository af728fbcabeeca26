import type { Language } from '#kernel';
import { alert, form, markup, page, passphraseFields, sayIn, type Html, type Say } from './pages';
import { subjectOf, type Identity, type People } from './settings';
import { roleWords, type Word } from './words';

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
  return page(language, say('signIn'), [
    ...(failure ? [alert(say(failure))] : []),
    ...(present ? [presentForm(say, action, people, present)] : []),
    ...people.tenants().flatMap((tenant) => demo(say, action, { people, tenant, language })),
    markup`<h2>${say('passphraseTitle')}</h2>`,
    form({
      action: `${action}/passphrase`,
      submit: say('signIn'),
      fields: passphraseFields(say),
    }),
  ]);
}

function presentForm(say: Say, action: string, people: People, { tenant, person }: Identity): Html {
  const name = people.nameOf(tenant, person);
  return form({ action: `${action}/session`, submit: say('continueAs', { name }) });
}

type Demo = Readonly<{ people: People; tenant: string; language: Language }>;

function demo(say: Say, action: string, { people, tenant, language }: Demo): readonly Html[] {
  const members = people.demoPeople(tenant);
  if (members.length === 0) return [];
  return [
    markup`<h2>${say('demoTitle')}</h2>
      <p>${say('demoHint', { tenant })}</p>`,
    ...members.map(({ person, name, roles }) =>
      form({
        action: `${action}/person`,
        submit: name,
        hint: roleWords(roles, language),
        values: { subject: subjectOf({ tenant, person }) },
      }),
    ),
  ];
}
