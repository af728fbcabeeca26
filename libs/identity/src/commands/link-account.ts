import type { Instant } from '#kernel';
import { AnInstant, defineCommand, Id, Text } from '#shell';
import { persons } from '../domain/person.decider';
import { accounts } from '../projections/accounts.projection';

/** Asked for by sign-in, which hands out the link. */
export class IssueInvitationDto {
  @Id()
  readonly person!: string;

  @AnInstant()
  readonly expiresAt!: Instant;
}

export const IssueInvitationCommand = defineCommand({
  type: 'IssueInvitation',
  category: persons,
  shape: IssueInvitationDto,
  allow: ['administrator', 'operator'],
  target: ({ person }) => person,
  summary: { de: 'Einladungslink ausstellen', en: 'Issue an invitation link' },
});

/** Asked for by sign-in when an invitation is taken up. */
export class LinkAccountDto {
  @Id()
  readonly person!: string;

  @Text(300)
  readonly issuer!: string;

  /** Keyed hash of issuer and subject. */
  @Text(64, 43)
  readonly subjectHash!: string;
}

export const LinkAccountCommand = defineCommand({
  type: 'LinkAccount',
  category: persons,
  shape: LinkAccountDto,
  allow: ['system'],
  target: ({ person }) => person,
  prepare: async ({ ...input }, { tenant }) => {
    await tenant.reads.reached(await tenant.store.head(), [accounts]);
    const account = tenant.reads.get(accounts, input.subjectHash);
    return { ...input, ...(account ? { holder: account.person } : {}) };
  },
  summary: { de: 'Konto mit Person verbinden', en: 'Link an account to a person' },
});
