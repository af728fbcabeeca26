import { localDateOf } from '#calendar';
import {
  assess,
  eachOrAll,
  gathered,
  Rejection,
  repeats,
  type Assessment,
  type Command,
  type LocalDate,
  type Sealed,
} from '#kernel';
import type { Unit } from './catalogue';
import { requestOf } from './data-request';
import type { CapacityOf, Places } from './facility.events';
import { permittedPlaces, wholePlaces } from './rules/permitted-places.rule';
import { openedOf, type OpenedSnapshot, type Snapshot } from './snapshot';
import type { DataAnswered, PlacesEntered, ReportedPlaces, SnapshotEvent } from './snapshot.events';

/** The offer a row is about, as the shell found it in the register; without unit there is none. */
export type FoundOffer = Readonly<{
  facilityName: string;
  providerId: string;
  unit?: Unit;
  from?: LocalDate;
  until?: LocalDate;
}>;

export type GivenRow = CapacityOf & Places & Readonly<{ facilityId: string; offer: FoundOffer }>;

type Reporting = { snapshotId: string; rows: readonly GivenRow[] };

/** A table the office filled in: all its rows, or none. */
export type EnterPlaces = Command<'EnterPlaces', Reporting & { source: string }>;
/** The provider's own form. */
export type AnswerDataRequest = Command<
  'AnswerDataRequest',
  Reporting & { providerId: string; note?: Sealed }
>;
type Report = EnterPlaces | AnswerDataRequest;

/** Unit: rows in one command; keeps an event well below the limit of an append. */
export const MAX_ROWS = 1000;

export const isReport = (command: { type: string }): command is Report =>
  command.type === 'EnterPlaces' || command.type === 'AnswerDataRequest';

/**
 * Every cell is judged before any is taken: who fills in a table sees all that is wrong with it.
 * @throws Rejection SNAPSHOT_NOT_FOUND, SNAPSHOT_FROZEN, DATA_NOT_REQUESTED, NOTHING_REPORTED,
 * TOO_MANY_ROWS
 * @throws Rejections of cells: UNKNOWN_OFFER, NOT_YOUR_FACILITY, OFFER_NOT_THERE,
 * UNIT_IS_NOT_PLACES, ROW_TWICE, NEGATIVE_PLACES, PLACES_UNKNOWN, OFFERED_WITHIN_PERMITTED,
 * OCCUPIED_WITHIN_PERMITTED, RESERVED_WITHIN_PERMITTED
 */
export function report(command: Report, snapshot: Snapshot): SnapshotEvent[] {
  const { snapshotId } = command.data;
  const opened = openedOf(snapshot, snapshotId);
  const request = isAnswer(command) ? requestOf(snapshot, command.data) : undefined;
  const { rows, assessment } = judged(command, opened);
  const changed = rows.filter((row) => isNews(row, snapshot));
  if (changed.length === 0 && !request?.isOpen) return [];
  if (snapshot.status === 'frozen')
    throw new Rejection('SNAPSHOT_FROZEN', { at: '/snapshotId', value: snapshotId });
  const reported = { snapshotId, on: opened.placesOn, rows: changed, ...assessment };
  return isAnswer(command)
    ? answers(command, reported, request)
    : [{ type: 'PlacesEntered', version: 1, data: { ...reported, source: command.data.source } }];
}

const isNews = (row: ReportedPlaces, { reported }: Snapshot): boolean =>
  !repeats(placesOf(row), reported[reportKey(row)] ?? {});

const isAnswer = (command: Report): command is AnswerDataRequest =>
  command.type === 'AnswerDataRequest';

function someRows({ length }: readonly GivenRow[]): void {
  if (length === 0) throw new Rejection('NOTHING_REPORTED', { at: '/rows' });
  if (length > MAX_ROWS)
    throw new Rejection('TOO_MANY_ROWS', { at: '/rows', value: String(length) });
}

function answers(
  { data, now }: AnswerDataRequest,
  reported: Omit<PlacesEntered['data'], 'source'>,
  request: ReturnType<typeof requestOf> | undefined,
): SnapshotEvent[] {
  const { snapshotId, providerId, note } = data;
  const { providerName = providerId, isOpen = false } = request ?? {};
  const deliveredOn = localDateOf(now);
  const source = `Antwort des Trägers ${providerName} vom ${deliveredOn}`;
  const answered: DataAnswered = {
    type: 'DataAnswered',
    version: 1,
    data: {
      ...reported,
      source,
      providerId,
      providerName,
      ...(note === undefined ? {} : { note }),
    },
  };
  return isOpen
    ? [
        answered,
        { type: 'DataDelivered', version: 1, data: { snapshotId, providerId, deliveredOn } },
      ]
    : [answered];
}

type Judged = Readonly<{ rows: readonly ReportedPlaces[]; assessment: Assessment }>;

function judged(command: Report, opened: OpenedSnapshot): Judged {
  someRows(command.data.rows);
  const seen = new Set<string>();
  const provider = command.type === 'AnswerDataRequest' ? command.data.providerId : undefined;
  const results = eachOrAll(command.data.rows, (given, index) => {
    const at = `/rows/${index}`;
    demandOffer(given, { at, provider, on: opened.placesOn });
    if (seen.has(reportKey(given))) throw new Rejection('ROW_TWICE', { at, value: given.offerId });
    seen.add(reportKey(given));
    const { offer, ...row } = given;
    const places = placesOf(given);
    placed(at, () => {
      wholePlaces(places);
    });
    const checks = permittedPlaces(places).map((check) => ({
      ...check,
      at: `${at}${check.at ?? ''}`,
    }));
    const assessments = eachOrAll(checks, (check) => assess(command, [check]));
    return { row: { ...row, facilityName: offer.facilityName }, assessments };
  });
  return {
    rows: results.map(({ row }) => row),
    assessment: gathered(results.flatMap(({ assessments }) => assessments)),
  };
}

/** A refusal deeper down, placed in its row. */
function placed(at: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    throw new Rejection(error.code, { ...error.refusal, at: `${at}${error.refusal.at ?? ''}` });
  }
}

type Demand = Readonly<{ at: string; provider: string | undefined; on: LocalDate }>;

function demandOffer({ facilityId, offerId, offer }: GivenRow, { at, provider, on }: Demand): void {
  const { unit, facilityName, providerId } = offer;
  if (provider !== undefined && providerId !== provider)
    throw new Rejection('NOT_YOUR_FACILITY', { at: `${at}/facilityId`, value: facilityId });
  const refusal = { at: `${at}/offerId`, value: offerId };
  if (unit === undefined)
    throw new Rejection('UNKNOWN_OFFER', {
      ...refusal,
      params: { facility: facilityName === '' ? facilityId : facilityName },
    });
  if (unit !== 'PLACES')
    throw new Rejection('UNIT_IS_NOT_PLACES', { ...refusal, params: { unit } });
  if (!stands(offer, on)) throw new Rejection('OFFER_NOT_THERE', { ...refusal, params: { on } });
}

const stands = ({ from, until }: FoundOffer, on: LocalDate): boolean =>
  from !== undefined && from <= on && (until === undefined || on < until);

const placesOf = ({ permitted, offered, occupied, reserved }: Places): Places => ({
  permitted,
  offered,
  occupied,
  reserved,
});

export const reportKey = (row: CapacityOf & { facilityId: string }): string =>
  [row.facilityId, row.offerId, row.ageGroup, row.careForm].join(' ');

export const isReported = (event: SnapshotEvent): event is PlacesEntered | DataAnswered =>
  event.type === 'PlacesEntered' || event.type === 'DataAnswered';

export const evolveReport = (
  snapshot: Snapshot,
  { data }: PlacesEntered | DataAnswered,
): Snapshot => ({
  ...snapshot,
  reported: {
    ...snapshot.reported,
    ...Object.fromEntries(data.rows.map((row) => [reportKey(row), placesOf(row)])),
  },
});
