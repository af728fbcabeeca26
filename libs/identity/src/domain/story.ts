import type { StoryTemplates } from '#kernel';

/** One sentence per fact. */
export const story = {
  PersonInvited: {
    de: '{actor} hat {person} zur Mitarbeit eingeladen.',
    en: '{actor} invited {person} to take part.',
  },
  PersonDetailsRecorded: {
    de: '{actor} hat Name und Erreichbarkeit von {person} aufgezeichnet (versiegelt).',
    en: '{actor} recorded name and contact of {person} (sealed).',
  },
  InvitationIssued: {
    de: '{actor} hat für {person} einen Einladungslink ausgestellt, gültig bis {expiresAt}.',
    en: '{actor} issued an invitation link for {person}, valid until {expiresAt}.',
  },
  PersonAccountLinked: {
    de: 'Ein Konto bei {issuer} ist mit {person} verbunden.',
    en: 'An account at {issuer} is linked to {person}.',
  },
  RoleGranted: {
    de: '{actor} hat {person} ab {from} die Rolle {role} gegeben.',
    en: '{actor} gave {person} the role {role} from {from}.',
  },
  RoleRevoked: {
    de: '{actor} hat {person} am {until} die Rolle {role} entzogen.',
    en: '{actor} revoked the role {role} from {person} on {until}.',
  },
  ErasureRequested: {
    de: '{actor} hat die Löschung der Angaben zu {person} beantragt ({legalBasis}).',
    en: '{actor} asked for the data of {person} to be erased ({legalBasis}).',
  },
  PersonErased: {
    de: '{actor} hat als zweite Person die Angaben zu {person} gelöscht ({legalBasis}).',
    en: '{actor}, as second person, erased the data of {person} ({legalBasis}).',
  },
  TenantCreated: {
    de: 'Der Betreiber hat den Mandanten {tenant} für „{authority}“ angelegt.',
    en: 'The operator created the tenant {tenant} for “{authority}”.',
  },
  FirstAdministratorInvited: {
    de: 'Der Betreiber hat für {tenant} die erste Administration eingeladen.',
    en: 'The operator invited the first administrator of {tenant}.',
  },
  OperatorActed: {
    de: 'Der Betreiber hat an {tenant} gehandelt ({act}): {reason}',
    en: 'The operator acted on {tenant} ({act}): {reason}',
  },
  JobRetried: {
    de: 'Der Betreiber hat für {tenant} erneut angestoßen, was liegen geblieben war ({kind} {job}).',
    en: 'The operator had {tenant} try again what had been given up ({kind} {job}).',
  },
} satisfies StoryTemplates;
