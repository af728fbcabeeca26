import { LANGUAGES, type Language } from '#kernel';
import { OneOf, Optional } from '#shell';

export const FORMATS = ['csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** Every list can be had as a table, with all its rows. */
export class TableDto {
  @Optional()
  @OneOf(FORMATS)
  readonly format?: Format;

  /** Of the headings and words; as the request's `Accept-Language` where absent. */
  @Optional()
  @OneOf(LANGUAGES)
  readonly language?: Language;
}
