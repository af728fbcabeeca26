import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useAnswer } from '../client/use-answer';
import type { Facility } from './answers';

type Offer = Facility['offers'][number];

/** Kinds of offer in words, and what can be chosen of them. */
export function useKinds() {
  const say = useTexts('inventory');
  const { shortDay, words } = useFormats();
  const catalogue = useAnswer('offerCatalogue', {});
  const kindOf = (kind: string) => say(`kind.${kind as 'CRECHE'}`);
  return {
    kindOf,
    /** By the paragraphs of the law, as planners know them. */
    kindChoices: (catalogue.data?.answer.offers ?? []).map(({ kind, paragraph, de, en }) => ({
      value: kind,
      text: `${paragraph.replace(' SGB VIII', '')}: ${words({ de, en })}`,
    })),
    /** „Krippe“, and since when where there are several. */
    offerName: ({ kind, from }: Offer, offers: readonly Offer[]) =>
      offers.filter((other) => other.kind === kind).length > 1
        ? say('offer.named', { kind: kindOf(kind), day: shortDay(from) })
        : kindOf(kind),
  };
}
