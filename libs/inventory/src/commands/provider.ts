import type { LocalDate } from '#kernel';
import { Day, defineCommand, One, OneOf, Optional, Text } from '#shell';
import { providers } from '../domain/provider.decider';
import {
  PROVIDER_TYPES,
  UMBRELLAS,
  type ProviderType,
  type Umbrella,
} from '../domain/provider.events';
import { OFFICE } from './found';

export class RecognitionDto {
  @Day()
  readonly since!: LocalDate;

  @Text(200)
  readonly authority!: string;
}

/** Body of `POST /providers`. */
export class RegisterProviderDto {
  @Text(200)
  readonly name!: string;

  @OneOf(PROVIDER_TYPES)
  readonly type!: ProviderType;

  @Optional()
  @OneOf(UMBRELLAS)
  readonly umbrella?: Umbrella;

  @Optional()
  @One(() => RecognitionDto)
  readonly recognition?: RecognitionDto;
}

export const RegisterProviderCommand = defineCommand({
  type: 'RegisterProvider',
  category: providers,
  shape: RegisterProviderDto,
  route: 'POST /providers',
  allow: OFFICE,
  target: 'new',
  summary: { de: 'Träger erfassen', en: 'Register a provider' },
});

export const RecogniseProviderCommand = defineCommand({
  type: 'RecogniseProvider',
  category: providers,
  shape: RecognitionDto,
  route: 'POST /providers/:providerId/recognition',
  allow: OFFICE,
  target: ({ providerId }) => providerId,
  summary: { de: 'Anerkennung nach § 75 erfassen', en: 'Record the recognition under § 75' },
});

/** Body of `POST /providers/:providerId/recognition-end`. */
export class EndProviderRecognitionDto {
  @Day()
  readonly until!: LocalDate;

  @Text(500)
  readonly reason!: string;
}

export const EndProviderRecognitionCommand = defineCommand({
  type: 'EndProviderRecognition',
  category: providers,
  shape: EndProviderRecognitionDto,
  route: 'POST /providers/:providerId/recognition-end',
  allow: OFFICE,
  target: ({ providerId }) => providerId,
  summary: { de: 'Ende der Anerkennung erfassen', en: 'Record the end of recognition' },
});

/** Body of `POST /providers/:providerId/name`. */
export class RenameProviderDto {
  @Text(200)
  readonly name!: string;

  @Day()
  readonly from!: LocalDate;
}

export const RenameProviderCommand = defineCommand({
  type: 'RenameProvider',
  category: providers,
  shape: RenameProviderDto,
  route: 'POST /providers/:providerId/name',
  allow: OFFICE,
  target: ({ providerId }) => providerId,
  summary: { de: 'Träger umbenennen', en: 'Rename a provider' },
});
