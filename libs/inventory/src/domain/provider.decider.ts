import { assess, Rejection, repeats, type Category, type Command, type LocalDate } from '#kernel';
import {
  upcast,
  type ProviderEvent,
  type ProviderRecognised,
  type ProviderType,
  type Umbrella,
} from './provider.events';
import { canBeRecognised } from './rules/recognition.rule';

type Recognition = { since: LocalDate; authority: string };

export type RegisterProvider = Command<
  'RegisterProvider',
  {
    providerId: string;
    name: string;
    type: ProviderType;
    umbrella?: Umbrella;
    recognition?: Recognition;
  }
>;
export type RecogniseProvider = Command<'RecogniseProvider', { providerId: string } & Recognition>;
export type EndProviderRecognition = Command<
  'EndProviderRecognition',
  { providerId: string; until: LocalDate; reason: string }
>;
export type RenameProvider = Command<
  'RenameProvider',
  { providerId: string; name: string; from: LocalDate }
>;
export type ProviderCommand =
  RegisterProvider | RecogniseProvider | EndProviderRecognition | RenameProvider;

export type Provider = Readonly<{
  name: string;
  type?: ProviderType;
  umbrella?: Umbrella;
  recognition?: Readonly<Recognition & { until?: LocalDate }>;
}>;

const initialState: Provider = { name: '' };

/** @throws Rejection PROVIDER_ALREADY_REGISTERED, RECOGNITION_NOT_STATED, NOT_RECOGNISABLE */
function register(command: RegisterProvider, provider: Provider): ProviderEvent[] {
  const { recognition, ...data } = command.data;
  const { providerId, ...fields } = data;
  if (provider.type !== undefined) {
    if (repeats(fields, provider)) return [];
    throw new Rejection('PROVIDER_ALREADY_REGISTERED', { at: '/providerId', value: providerId });
  }
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'RECOGNITION_NOT_STATED',
      met: data.type !== 'FREE_RECOGNISED' || recognition !== undefined,
      at: '/recognition',
      value: data.name,
    },
  ]);
  return [
    { type: 'ProviderRegistered', version: 1, data: { ...data, ...assessment } },
    ...(recognition ? [recognised(command, { providerId, ...recognition }, data.type)] : []),
  ];
}

function recognised(
  command: ProviderCommand,
  data: RecogniseProvider['data'],
  type: ProviderType,
): ProviderRecognised {
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'NOT_RECOGNISABLE',
      met: canBeRecognised(type),
      at: '/providerId',
      value: type,
    },
  ]);
  return { type: 'ProviderRecognised', version: 1, data: { ...data, ...assessment } };
}

/** @throws Rejection ALREADY_RECOGNISED, NOT_RECOGNISABLE */
function recognise(command: RecogniseProvider, provider: Known): ProviderEvent[] {
  const { data } = command;
  const { recognition } = provider;
  if (recognition && repeats({ since: data.since, authority: data.authority }, recognition))
    return [];
  if (recognition && data.since < (recognition.until ?? '9999'))
    throw new Rejection('ALREADY_RECOGNISED', {
      at: '/since',
      value: data.since,
      params: { since: recognition.since },
    });
  return [recognised(command, data, provider.type)];
}

/** @throws Rejection NOT_RECOGNISED, RECOGNITION_ENDS_TOO_EARLY */
function endRecognition({ data }: EndProviderRecognition, provider: Provider): ProviderEvent[] {
  const { recognition } = provider;
  const { providerId, until } = data;
  if (recognition?.until === until) return [];
  if (!recognition || recognition.until !== undefined)
    throw new Rejection('NOT_RECOGNISED', { at: '/providerId', value: providerId });
  if (until <= recognition.since)
    throw new Rejection('RECOGNITION_ENDS_TOO_EARLY', {
      at: '/until',
      value: until,
      params: { since: recognition.since },
    });
  return [{ type: 'ProviderRecognitionEnded', version: 1, data }];
}

function rename({ data }: RenameProvider, provider: Provider): ProviderEvent[] {
  if (provider.name === data.name) return [];
  return [{ type: 'ProviderRenamed', version: 1, data: { ...data, formerName: provider.name } }];
}

type Known = Provider & { type: ProviderType };

const isKnown = (provider: Provider): provider is Known => provider.type !== undefined;

/** @throws Rejection PROVIDER_NOT_FOUND */
function decide(command: ProviderCommand, provider: Provider): ProviderEvent[] {
  if (command.type === 'RegisterProvider') return register(command, provider);
  const { providerId } = command.data;
  if (!isKnown(provider))
    throw new Rejection('PROVIDER_NOT_FOUND', { at: '/providerId', value: providerId });
  switch (command.type) {
    case 'RecogniseProvider':
      return recognise(command, provider);
    case 'EndProviderRecognition':
      return endRecognition(command, provider);
    case 'RenameProvider':
      return rename(command, provider);
  }
}

function evolve(provider: Provider, { type, data }: ProviderEvent): Provider {
  switch (type) {
    case 'ProviderRegistered': {
      const { name, umbrella } = data;
      return { name, type: data.type, ...(umbrella ? { umbrella } : {}) };
    }
    case 'ProviderRecognised':
      return { ...provider, recognition: { since: data.since, authority: data.authority } };
    case 'ProviderRecognitionEnded':
      return provider.recognition
        ? { ...provider, recognition: { ...provider.recognition, until: data.until } }
        : provider;
    case 'ProviderRenamed':
      return { ...provider, name: data.name };
  }
}

/** Who runs offers: the public carrier, free carriers, churches, companies; stream `provider-<providerId>`. */
export const providers: Category<Provider, ProviderCommand, ProviderEvent> = {
  category: 'provider',
  initialState,
  decide,
  evolve,
  upcast,
};
