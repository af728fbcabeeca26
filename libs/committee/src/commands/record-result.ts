import {
  Count,
  defineCommand,
  Flag,
  Id,
  Ids,
  ListOf,
  One,
  OneOf,
  Optional,
  Text,
  type Tenant,
} from '#shell';
import { streamName } from '#kernel';
import { sessions } from '../domain/session.decider';
import { upcast } from '../domain/session.events';
import {
  CHOICES,
  COMPETENCES,
  OUTCOMES,
  type Choice,
  type Competence,
  type Outcome,
} from '../domain/terms';
import { OFFICERS } from './grants';
import { DeputyDto } from './presence';
import { hearingFor, NO_HEARING, sessionWithBody, stepFor } from './look-up';

/** Numbers of a vote. Unit: seats. */
export class VotesDto {
  @Count(0, 500)
  readonly yes!: number;

  @Count(0, 500)
  readonly no!: number;

  @Count(0, 500)
  readonly abstain!: number;

  /** Checked against the attendance; of imported history, what the source says. */
  @Optional()
  @Count(0, 500)
  readonly present?: number;

  /** Of imported history only. */
  @Optional()
  @Count(0, 500)
  readonly entitled?: number;

  /** Of imported history only. */
  @Optional()
  @Count(0, 500)
  readonly recused?: number;
}

export class SeatVoteDto {
  @Id()
  readonly seatId!: string;

  @OneOf(CHOICES)
  readonly choice!: Choice;
}

export class ReferralDto {
  @Id()
  readonly bodyId!: string;

  @OneOf(COMPETENCES)
  readonly competence!: Competence;
}

export class CountedDto {
  @Id()
  readonly itemId!: string;

  @Optional()
  @One(() => VotesDto)
  readonly votes?: VotesDto;

  @Optional()
  @ListOf(() => SeatVoteDto, 500)
  readonly rollCall?: readonly SeatVoteDto[];

  /** A secret ballot: totals only. */
  @Optional()
  @Flag()
  readonly secret?: boolean;

  /** What became of the matter without a vote; of imported history, what the source says. */
  @Optional()
  @OneOf(OUTCOMES)
  readonly stated?: Outcome;

  /** As printed in the minutes; nothing is computed from it. */
  @Optional()
  @Text(200)
  readonly resultLabel?: string;

  /** The text the body adopted instead of the one before it. */
  @Optional()
  @Text(20_000)
  readonly amendedText?: string;

  /** Where the matter goes, when it is referred. */
  @Optional()
  @One(() => ReferralDto)
  readonly referredTo?: ReferralDto;
}

/** Body of `POST /sessions/:sessionId/results`. */
export class RecordResultDto extends CountedDto {
  /** Items voted on together. */
  @Ids(100)
  readonly resolutionItems!: readonly string[];
}

type OfItem = Readonly<{ sessionId: string; itemId: string }>;

/** What a vote must know of body, paper and hearing. */
export async function around(tenant: Tenant, { sessionId, itemId }: OfItem) {
  const { session, body } = await sessionWithBody(tenant, sessionId);
  const item = session.items.get(itemId);
  return {
    body,
    paper: item && (await stepFor(tenant, session, item.facts)),
    hearing: item ? await hearingFor(tenant, item.facts) : NO_HEARING,
  };
}

export const RecordResultCommand = defineCommand({
  type: 'RecordResult',
  category: sessions,
  shape: RecordResultDto,
  route: 'POST /sessions/:sessionId/results',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  prepare: async ({ sessionId, itemId, ...counted }, { tenant }) => ({
    ...counted,
    sessionId,
    itemId,
    ...(await around(tenant, { sessionId, itemId })),
  }),
  summary: { de: 'Ergebnis einer Abstimmung eintragen', en: 'Record the result of a vote' },
});

/** Body of `POST /sessions/:sessionId/corrections`. */
export class CorrectResultDto extends CountedDto {
  @Id()
  readonly resolutionItem!: string;

  @Text(500)
  readonly reason!: string;

  /** Seats present after all, where the attendance was wrong. */
  @Optional()
  @Ids(500)
  readonly present?: readonly string[];

  /** Who sat for members that were away after all, by the seats of these; absent: as recorded. */
  @Optional()
  @ListOf(() => DeputyDto, 500)
  readonly deputies?: readonly DeputyDto[];
}

/** Event id of the result that holds now. */
async function resultEvent(
  { store, name }: Tenant,
  { sessionId, itemId, resolutionItem }: OfItem & { resolutionItem: string },
): Promise<string | undefined> {
  const stream = streamName(name, 'session', sessionId);
  for await (const page of store.read(stream, { direction: 'backwards' }))
    for (const recorded of page) {
      const { type, data } = upcast(recorded);
      if (type !== 'ResultRecorded' && type !== 'ResultCorrected') continue;
      if (data.itemId === itemId && data.resolutionItem === resolutionItem) return recorded.id;
    }
  return undefined;
}

export const CorrectResultCommand = defineCommand({
  type: 'CorrectResult',
  category: sessions,
  shape: CorrectResultDto,
  route: 'POST /sessions/:sessionId/corrections',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  prepare: async ({ sessionId, itemId, resolutionItem, ...counted }, { tenant }) => {
    const corrects = await resultEvent(tenant, { sessionId, itemId, resolutionItem });
    return {
      ...counted,
      sessionId,
      itemId,
      resolutionItem,
      ...(await around(tenant, { sessionId, itemId })),
      ...(corrects === undefined ? {} : { corrects }),
    };
  },
  summary: { de: 'Ergebnis mit Begründung berichtigen', en: 'Correct a result with a reason' },
});
