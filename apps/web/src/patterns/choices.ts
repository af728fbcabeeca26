import { useAll } from '../client/use-answer';
import { useFormats } from '../texts/formats';
import type { Choice } from './form-field';

const sorted = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((a, b) => a.text.localeCompare(b.text, 'de', { numeric: true }));

/** Planning areas; a choice also names its area. */
export function useAreaChoices(): readonly Choice[] {
  const { data } = useAll('listPlanningAreas', {});
  return sorted(
    (data?.answer.rows ?? []).map(({ areaId, name }) => ({
      value: areaId,
      text: name,
      also: { areaName: name },
    })),
  );
}

/** Providers of services. */
export function useProviderChoices(): readonly Choice[] {
  const { data } = useAll('listProviders', {});
  return sorted(
    (data?.answer.rows ?? []).map(({ providerId, name }) => ({ value: providerId, text: name })),
  );
}

/** People of the office, the bodies and the providers. */
export function usePersonChoices(): readonly Choice[] {
  const { data } = useAll('listPeople', {});
  return sorted((data?.answer.rows ?? []).map(({ id, name }) => ({ value: id, text: name })));
}

/** Bodies. */
export function useBodyChoices(): readonly Choice[] {
  const { data } = useAll('listBodies', {});
  return sorted(
    (data?.answer.rows ?? []).map(({ bodyId, name }) => ({ value: bodyId, text: name })),
  );
}

/** Cycles that are running; with the closed ones where something past is looked for. */
export function useCycleChoices({ closed = false } = {}): readonly Choice[] {
  const { data } = useAll('Cycles', {});
  return sorted(
    (data?.answer.rows ?? [])
      .filter(({ status }) => closed || status !== 'CLOSED')
      .map(({ cycleId, title }) => ({ value: cycleId, text: title })),
  );
}

/** Measures by their titles. */
export function useMeasureChoices(): readonly Choice[] {
  const { data } = useAll('listMeasures', {});
  return sorted(
    (data?.answer.rows ?? []).map(({ measureId, content }) => ({
      value: measureId,
      text: content?.title ?? measureId,
    })),
  );
}

/** Snapshots of the inventory, the latest first. */
export function useSnapshotChoices(): readonly Choice[] {
  const { data } = useAll('listSnapshots', {});
  const { day } = useFormats();
  return [...(data?.answer.rows ?? [])]
    .sort((a, b) => b.placesOn.localeCompare(a.placesOn))
    .map(({ snapshotId, title, placesOn }) => ({
      value: snapshotId,
      text: `${title} (${day(placesOn)})`,
    }));
}
