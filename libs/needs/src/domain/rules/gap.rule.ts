import {
  fraction,
  fractionText,
  multiply,
  parseFraction,
  subtract,
  sum,
  type LocalDate,
} from '#kernel';
import type { GivenPlaces } from '../needs.commands';
import type { AgeGroup, Cohort, Exactly, NeedItem, TargetQuota, Total } from '../needs.events';

type Basis = Readonly<{
  cohort: Cohort;
  quota: TargetQuota;
  stock: GivenPlaces;
  share: Exactly | undefined;
  requiredFrom: LocalDate;
}>;

/**
 * Need is children times quota, the gap is places less need; nothing is rounded.
 * @source § 80 Abs. 1 Nr. 1 bis 3 SGB VIII
 */
export function needItem({ cohort, quota, stock, share, requiredFrom }: Basis): NeedItem {
  const need = multiply(parseFraction(cohort.children), parseFraction(quota.quota));
  const { areaId, areaName, parentId, parentName, ageGroup, children, interval } = cohort;
  const { needItemId, places, priority, priorityBasis } = stock;
  return {
    needItemId,
    areaId,
    areaName,
    ...(parentId === undefined ? {} : { parentId }),
    ...(parentName === undefined ? {} : { parentName }),
    ageGroup,
    children,
    ...(interval === undefined ? {} : { interval }),
    childrenAsOf: cohort.asOf,
    childrenSource: cohort.source,
    quota: quota.quota,
    quotaSource: quota.source,
    quotaYear: quota.year,
    quotaPrecision: quota.displayPrecision,
    places,
    need: fractionText(need),
    gap: fractionText(subtract(fraction(places), need)),
    ...(share === undefined ? {} : { reserve: fractionText(multiply(need, parseFraction(share))) }),
    requiredFrom,
    ...(priority === undefined ? {} : { priority }),
    ...(priorityBasis === undefined ? {} : { priorityBasis }),
  };
}

/** Totals of each age group, summed before any rounding. */
export function totalsOf(items: readonly NeedItem[]): readonly Total[] {
  const groups = new Map<AgeGroup, NeedItem[]>();
  for (const item of items) groups.set(item.ageGroup, [...(groups.get(item.ageGroup) ?? []), item]);
  return [...groups].map(([ageGroup, members]) => ({
    ageGroup,
    children: exactSum(members, ({ children }) => children),
    places: members.reduce((places, member) => places + member.places, 0),
    need: exactSum(members, ({ need }) => need),
    gap: exactSum(members, ({ gap }) => gap),
    reserve: exactSum(members, ({ reserve = '0' }) => reserve),
  }));
}

const exactSum = (items: readonly NeedItem[], of: (item: NeedItem) => Exactly): Exactly =>
  fractionText(sum(items.map((item) => parseFraction(of(item)))));

/** What is missing including the reserve: below 0, places are missing. */
export const gapWithReserve = ({
  gap,
  reserve = '0',
}: {
  gap: Exactly;
  reserve?: Exactly;
}): Exactly => fractionText(subtract(parseFraction(gap), parseFraction(reserve)));
