import type { Instant, NewEvent, Page, Recorded } from '#kernel';
import { createHash } from 'node:crypto';

/** A UUID that is always the same for a label. */
export const uuidOf = (label: string): string =>
  createHash('sha256')
    .update(label)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');

export const LATER = '2026-03-01T09:30:00.000Z' as Instant;

export const event = (label: string, data: object = {}): NewEvent => ({
  id: uuidOf(label),
  type: 'Happened',
  version: 1,
  data: { label, ...data },
  metadata: {
    actor: 'person-1',
    commandId: uuidOf(`command ${label}`),
    fingerprint: 'f',
    correlationId: uuidOf(`command ${label}`),
    causationId: uuidOf(`command ${label}`),
    recordedAt: LATER,
  },
});

export const events = (...labels: string[]): NewEvent[] => labels.map((label) => event(label));

export const numbered = (count: number): NewEvent[] =>
  events(...Array.from({ length: count }, (_, i) => `${i}`));

export const labelOf = ({ data }: Pick<Recorded, 'data'>): string =>
  (data as { label?: string }).label ?? '(log opened)';

/** Every event of all pages; a page is never empty and never endless. */
export async function all(pages: AsyncIterable<Page>): Promise<Recorded[]> {
  const found: Recorded[] = [];
  for await (const page of pages) {
    expect(page.length).toBeGreaterThan(0);
    expect(page.length).toBeLessThanOrEqual(1000);
    found.push(...page);
  }
  return found;
}

export const labels = async (pages: AsyncIterable<Page>): Promise<string[]> =>
  (await all(pages)).map(labelOf);
