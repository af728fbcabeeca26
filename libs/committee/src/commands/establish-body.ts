import { defineCommand, One, OneOf, Optional, Text } from '#shell';
import { bodies } from '../domain/body.decider';
import { BODY_KINDS, type BodyKind } from '../domain/terms';
import { KEEPERS } from './grants';
import { BodyPlaceDto, BodyRulesDto, placeOf, rulesOf } from './rules.dto';

/** Body of `POST /bodies`. */
export class EstablishBodyDto {
  @OneOf(BODY_KINDS)
  readonly kind!: BodyKind;

  @Text(200)
  readonly name!: string;

  @One(() => BodyPlaceDto)
  readonly place!: BodyPlaceDto;

  /** Absent: what the Land's law says, as far as the product knows it. */
  @Optional()
  @One(() => BodyRulesDto)
  readonly rules?: BodyRulesDto;
}

export const EstablishBodyCommand = defineCommand({
  type: 'EstablishBody',
  category: bodies,
  shape: EstablishBodyDto,
  route: 'POST /bodies',
  allow: KEEPERS,
  target: 'new',
  prepare: ({ kind, name, place, rules }, { id }) => ({
    bodyId: id,
    kind,
    name,
    place: placeOf(place),
    ...(rules ? { rules: rulesOf(rules) } : {}),
  }),
  summary: { de: 'Gremium anlegen', en: 'Establish a body' },
});

/** Body of `POST /bodies/:bodyId/rules`. */
export class ChangeBodyRulesDto extends BodyRulesDto {
  @Text(500)
  readonly reason!: string;
}

export const ChangeBodyRulesCommand = defineCommand({
  type: 'ChangeBodyRules',
  category: bodies,
  shape: ChangeBodyRulesDto,
  route: 'POST /bodies/:bodyId/rules',
  allow: KEEPERS,
  target: ({ bodyId }) => bodyId,
  prepare: ({ bodyId, reason, ...rules }) => ({ bodyId, reason, rules: rulesOf(rules) }),
  summary: { de: 'Regeln eines Gremiums ändern', en: 'Change the rules of a body' },
});
