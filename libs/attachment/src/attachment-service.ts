import { Rejection, type Clock, type DocumentHash, type Receipt } from '#kernel';
import {
  covers,
  Forbidden,
  type BusCommand,
  type Caller,
  type Subject,
  type Tenants,
  type View,
} from '#shell';
import type { CommandBus } from '@nestjs/cqrs';
import { AttachFileCommand } from './commands/attach-file';
import { mediaOf } from './domain/media';
import { attachmentList } from './projections/attachments.projection';
import { attachersOf, seenSubject } from './rights';

type Place = Readonly<{ subjectKind: string; subjectId: string; fileName: string }>;

/** A file to be handed out. */
export type Handed = Readonly<{ fileName: string; bytes: Uint8Array }>;

/** What stands between a file and its event. */
export class AttachmentService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly subjects: readonly Subject[],
  ) {}

  /**
   * Keeps the bytes, then says so: on disk before the event that names them.
   * @throws Forbidden, Rejection SUBJECT_NOT_FOUND and what the decider throws
   */
  async attach(
    bus: CommandBus,
    call: Readonly<{ caller: Caller; key: string }>,
    place: Place,
    bytes: Uint8Array,
  ): Promise<Receipt> {
    const { caller } = call;
    const attachers = attachersOf(this.subjects, place);
    if (!covers(attachers, caller)) throw new Forbidden('AttachFile', attachers);
    const { reads, store, documents } = this.tenants.get(caller.tenant);
    await reads.reached(await store.head()); // another node may have made what it belongs to
    if ((await seenSubject(this.subjects, place, this.view(caller))) === undefined)
      throw new Rejection('SUBJECT_NOT_FOUND', { at: '/subjectId', value: place.subjectId });
    const documentHash = await documents.put(bytes);
    const data = { ...place, size: bytes.length, media: mediaOf(bytes), documentHash };
    return bus.execute<BusCommand, Receipt>(new AttachFileCommand(data, call));
  }

  /** Nothing when it is not there, or not the caller's to see. */
  async hand(caller: Caller, attachmentId: string): Promise<Handed | undefined> {
    const view = this.view(caller);
    const row = view.reads.get(attachmentList, attachmentId);
    if (!row || (await seenSubject(this.subjects, row, view)) === undefined) return undefined;
    const bytes = await view.tenant.documents.get(row.documentHash as DocumentHash);
    return bytes && { fileName: row.fileName, bytes };
  }

  private view(caller: Caller): View {
    const tenant = this.tenants.get(caller.tenant);
    return { tenant, reads: tenant.reads, moment: {}, caller, now: this.clock.now() };
  }
}
