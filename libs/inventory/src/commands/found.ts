import { streamName, type Grant, type LocalDate } from '#kernel';
import type { Caller, Tenant } from '#shell';
import { areas, type ParentArea } from '../domain/area.decider';
import type { Found } from '../domain/facility.decider';
import { providers } from '../domain/provider.decider';
import { upcast } from '../domain/snapshot.events';

/** Who keeps the stock. */
export const OFFICE = ['planner', 'headOfPlanning'] as const satisfies readonly Grant[];

/** A provider acts for itself alone; the office for everyone. */
export const ofOwnProvider = (
  { providerId }: { providerId: string },
  caller: Pick<Caller, 'providerId' | 'roles'>,
): boolean =>
  providerId === caller.providerId || OFFICE.some((role) => caller.roles.includes(role));

/** Unit: areas above one another; more is a circle that slipped in. */
const DEEPEST = 32;

export async function parentArea(
  { writePath }: Tenant,
  areaId: string,
  hierarchy: string,
): Promise<ParentArea> {
  const { level, parents } = await writePath.state(areas, areaId);
  const ancestors: string[] = [];
  let above = parents[hierarchy];
  while (above && ancestors.length < DEEPEST) {
    ancestors.push(above);
    above = (await writePath.state(areas, above)).parents[hierarchy];
  }
  return { areaId, ancestors, ...(level === undefined ? {} : { level }) };
}

/** The area's name, if it stands on the day. */
export async function foundArea({ writePath }: Tenant, id: string, on: LocalDate): Promise<Found> {
  const { level, name, validTo } = await writePath.state(areas, id);
  return level !== undefined && (validTo === undefined || on < validTo) ? { id, name } : { id };
}

export async function foundProvider({ writePath }: Tenant, id: string): Promise<Found> {
  const { type, name } = await writePath.state(providers, id);
  return type === undefined ? { id } : { id, name };
}

/** The event that last said what a figure is; empty when none did. */
export async function recordingOf(
  { name, store }: Tenant,
  snapshotId: string,
  figureId: string,
): Promise<string> {
  const stream = streamName(name, 'snapshot', snapshotId);
  for await (const page of store.read(stream, { direction: 'backwards' }))
    for (const recorded of page) {
      const { type, data } = upcast(recorded);
      if (type === 'FigureCorrected' && data.figureId === figureId) return recorded.id;
      if (type !== 'SnapshotFiguresRecorded') continue;
      if (data.figures.some((figure) => figure.figureId === figureId)) return recorded.id;
    }
  return '';
}
