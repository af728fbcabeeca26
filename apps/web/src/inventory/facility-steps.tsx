import { useState } from 'react';
import { useProviderChoices } from '../patterns/choices';
import { step, Steps } from '../patterns/steps';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Facility } from './answers';
import { useKinds } from './kinds';

type Props = Readonly<{ facility: Facility; revision: string | undefined }>;

const AGES = ['U1', 'U3', 'U3PLUS', 'SCHOOL', 'ALL'] as const;
const FORMS = ['GT', 'VO', 'RG', 'HT'] as const;

/** What changes at a facility, one form at a time. */
export function FacilitySteps({ facility, revision }: Props) {
  const say = useTexts('inventory');
  const { offers } = facility;
  const adding = useAddOffer(facility);
  const capacity = useRecordCapacity(facility);
  const { offerName } = useKinds();
  const providers = useProviderChoices();
  const common = { fixed: { facilityId: facility.facilityId }, revision };
  const open = offers.filter(({ until }) => until === undefined);
  return (
    <Steps
      title={say('facility.steps')}
      steps={[
        step({ command: 'AddOffer', ...common, ...adding }),
        offers.some(({ unit }) => unit === 'PLACES') &&
          step({ command: 'RecordCapacity', ...common, ...capacity }),
        open.length > 0 &&
          step({
            command: 'CloseOffer',
            label: say('offer.close'),
            lead: say('offer.close.lead'),
            ...common,
            present: open.length === 1 ? { offerId: open[0]?.offerId } : {},
            fields: [
              {
                name: 'offerId',
                label: say('offer'),
                required: true,
                choices: open.map((offer) => ({
                  value: offer.offerId,
                  text: offerName(offer, offers),
                })),
              },
              { name: 'until', label: say('offer.closedOn'), hint: say('offer.closedOn.hint') },
              { name: 'reason', label: say('reason'), hint: say('offer.close.reason.hint') },
            ],
          }),
        step({
          command: 'TransferFacility',
          label: say('facility.transfer'),
          ...common,
          fields: [
            {
              name: 'providerId',
              label: say('facility.newProvider'),
              choices: providers.filter(({ value }) => value !== facility.providerId),
            },
            { name: 'from', label: say('facility.transfer.from') },
          ],
        }),
      ]}
    />
  );
}

/** The id of an offer is made here, and once for each offer. */
function useAddOffer({ offers }: Facility) {
  const say = useTexts('inventory');
  const { kindChoices } = useKinds();
  const [offerId, renew] = useState(() => crypto.randomUUID());
  const units = ['PLACES', 'CASES', 'VISITORS_PER_WEEK', 'OPENING_HOURS_PER_WEEK'] as const;
  return {
    label: say('offer.add'),
    present: { from: today() },
    fields: [
      {
        name: 'kind',
        label: say('offer.kind'),
        choices: kindChoices,
        ...(offers.length === 0 ? { hint: say('offer.kind.hint') } : {}),
      },
      {
        name: 'unit',
        label: say('offer.unit'),
        hint: say('offer.unit.hint'),
        choices: units.map((value) => ({ value, text: say(`unit.${value}`) })),
      },
      { name: 'from', label: say('offer.from') },
    ],
    toInput: (_: unknown, body: Record<string, unknown>) => ({ ...body, offerId }),
    onDone: () => renew(crypto.randomUUID()),
  };
}

function useRecordCapacity({ offers }: Facility) {
  const say = useTexts('inventory');
  const { offerName } = useKinds();
  const counted = offers.filter(({ unit }) => unit === 'PLACES');
  return {
    label: say('places.record'),
    lead: say('places.record.lead'),
    present: {
      on: today(),
      careForm: 'GT',
      reserved: 0,
      ...(counted.length === 1 ? { offerId: counted[0]?.offerId } : {}),
    },
    fields: [
      {
        name: 'offerId',
        label: say('offer'),
        required: true,
        choices: counted.map((offer) => ({
          value: offer.offerId,
          text: offerName(offer, offers),
        })),
      },
      {
        name: 'ageGroup',
        label: say('ageGroup'),
        choices: AGES.map((value) => ({ value, text: say(`age.${value}`) })),
      },
      {
        name: 'careForm',
        label: say('careForm'),
        choices: FORMS.map((value) => ({ value, text: say(`care.${value}`) })),
      },
      { name: 'on', label: say('places.on'), hint: say('places.on.hint') },
      {
        name: 'permitted',
        label: say('places.permitted.count'),
        hint: say('places.permitted.hint'),
        required: true,
      },
      { name: 'offered', label: say('places.offered.count'), required: true },
      { name: 'occupied', label: say('places.occupied.count'), required: true },
      {
        name: 'reserved',
        label: say('places.reserved.count'),
        hint: say('places.reserved.hint'),
        required: true,
      },
      {
        name: 'source',
        label: say('source'),
        hint: say('sourceHint'),
        kind: 'line' as const,
      },
    ],
  };
}
