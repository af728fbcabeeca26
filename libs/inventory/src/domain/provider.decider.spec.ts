import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import { providers, type ProviderCommand } from './provider.decider';
import type { ProviderEvent, ProviderType } from './provider.events';
import { isRecognisedByLaw } from './rules/recognition.rule';

const given = specification(providers);
const stamp = { now: '2026-03-01T09:00:00.000Z' as Instant, by: 'planner-1' };
const day = (text: string) => text as LocalDate;
const none = { overrides: [], findings: [] };

const recognition = { since: day('2009-05-12'), authority: 'JHA Musterstadt' };
const register = (type: ProviderType, more: object = {}): ProviderCommand => ({
  type: 'RegisterProvider',
  data: { providerId: 'p-1', name: 'Seeblick e. V.', type, ...more },
  ...stamp,
});
const registered = (type: ProviderType, assessment: object = {}): ProviderEvent => ({
  type: 'ProviderRegistered',
  version: 1,
  data: { providerId: 'p-1', name: 'Seeblick e. V.', type, ...none, ...assessment },
});
const recognised: ProviderEvent = {
  type: 'ProviderRecognised',
  version: 1,
  data: { providerId: 'p-1', ...recognition, ...none },
};
const recognise = (since: string): ProviderCommand => ({
  type: 'RecogniseProvider',
  data: { providerId: 'p-1', since: day(since), authority: 'JHA Musterstadt' },
  ...stamp,
});
const end = (until: string): ProviderCommand => ({
  type: 'EndProviderRecognition',
  data: { providerId: 'p-1', until: day(until), reason: 'aufgelöst' },
  ...stamp,
});
const ended: ProviderEvent = {
  type: 'ProviderRecognitionEnded',
  version: 1,
  data: { providerId: 'p-1', until: day('2026-07-01'), reason: 'aufgelöst' },
};

describe('a provider', () => {
  it('is not called recognised without its recognition', () =>
    given()
      .when(register('FREE_RECOGNISED'))
      .thenRejected('RECOGNITION_NOT_STATED', { at: '/recognition' }));

  it('may lack it in imported history', () =>
    given()
      .when({ ...register('FREE_RECOGNISED'), imported: { source: 'Kita-Bericht 2022' } })
      .then(
        registered('FREE_RECOGNISED', {
          findings: [{ rule: 'RECOGNITION_NOT_STATED', value: 'Seeblick e. V.' }],
        }),
      ));

  it('is registered with its recognition', () =>
    given()
      .when(register('FREE_RECOGNISED', { recognition }))
      .then(registered('FREE_RECOGNISED'), recognised));

  it('is registered once', () =>
    given(registered('FREE_OTHER')).when(register('FREE_OTHER')).then());
  it('refuses another one under its id', () =>
    given(registered('FREE_OTHER'))
      .when(register('PUBLIC'))
      .thenRejected('PROVIDER_ALREADY_REGISTERED'));

  it.each(['PUBLIC', 'PRIVATE_COMMERCIAL'] as const)('of type %s is never recognised', (type) =>
    given(registered(type)).when(recognise('2009-05-12')).thenRejected('NOT_RECOGNISABLE'),
  );

  it('is recognised', () =>
    given(registered('FREE_OTHER')).when(recognise('2009-05-12')).then(recognised));
  it('is recognised once', () =>
    given(registered('FREE_OTHER'), recognised).when(recognise('2009-05-12')).then());
  it('refuses a recognition inside another', () =>
    given(registered('FREE_OTHER'), recognised)
      .when(recognise('2020-01-01'))
      .thenRejected('ALREADY_RECOGNISED', { params: { since: '2009-05-12' } }));
  it('may be recognised again after the end', () =>
    given(registered('FREE_OTHER'), recognised, ended)
      .when(recognise('2026-07-01'))
      .then({
        type: 'ProviderRecognised',
        version: 1,
        data: {
          providerId: 'p-1',
          since: day('2026-07-01'),
          authority: 'JHA Musterstadt',
          ...none,
        },
      }));

  it('refuses an end without a beginning', () =>
    given(registered('FREE_OTHER')).when(end('2026-07-01')).thenRejected('NOT_RECOGNISED'));
  it('refuses an end before the beginning', () =>
    given(registered('FREE_OTHER'), recognised)
      .when(end('2009-05-12'))
      .thenRejected('RECOGNITION_ENDS_TOO_EARLY'));
  it('loses its recognition', () =>
    given(registered('FREE_OTHER'), recognised).when(end('2026-07-01')).then(ended));
  it('loses it once', () =>
    given(registered('FREE_OTHER'), recognised, ended).when(end('2026-07-01')).then());
  it('is not found before it is registered', () =>
    given().when(end('2026-07-01')).thenRejected('PROVIDER_NOT_FOUND'));
});

it('only churches are recognised by law', () => {
  expect(isRecognisedByLaw('CHURCH')).toBe(true);
  expect(isRecognisedByLaw('FREE_OTHER')).toBe(false);
});
