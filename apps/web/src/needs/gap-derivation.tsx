import { useEffect, useRef } from 'react';
import type { RowOf } from '../client/operations';
import { numberOf } from '../patterns/exact';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Props = Readonly<{ item: RowOf<'listNeedItems'>; onClose: () => void }>;

/** Children × quota, the exact fraction, the rounding, source and date: each step of a gap. */
export function GapDerivation({ item, onClose }: Props) {
  const say = useTexts('needs');
  const { day, number, percent, words } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [item.needItemId]);
  const exact = (value: string) =>
    value.includes('/')
      ? `${number(numberOf(value), 2)} (${value.replace('-', '−')})`
      : number(numberOf(value), 0);
  const steps = [
    {
      step: say('children'),
      way: say('counted'),
      result: exact(item.children),
      source: `${item.childrenSource}, ${day(item.childrenAsOf)}`,
    },
    {
      step: say('quota'),
      way: item.quota,
      result: percent(numberOf(item.quota), item.quotaPrecision),
      source: `${item.quotaSource}, ${String(item.quotaYear)}`,
    },
    {
      step: say('need'),
      way: say('childrenTimesQuota'),
      result: exact(item.need),
      source: say('rounded', { value: number(Number(item.shown.need)) }),
    },
    {
      step: say('places'),
      way: say('counted'),
      result: number(item.places),
      source: day(item.placesOn),
    },
    {
      step: say('gap'),
      way: say('placesLessNeed'),
      result: exact(item.gap),
      source: say('rounded', { value: item.shown.gap.replace('-', '−') }),
    },
    ...(item.reserve === undefined
      ? []
      : [
          {
            step: say('reserve'),
            way: say('reserveWay'),
            result: exact(item.reserve),
            source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
          },
        ]),
  ];
  return (
    <div className="derivation">
      <div className="section__head">
        <h3 className="kern-heading-medium" tabIndex={-1} ref={heading}>
          {say('derivation', { area: item.areaName, age: say(`age.${item.ageGroup}`) })}
        </h3>
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
          <span className="kern-label">{say('close')}</span>
        </button>
      </div>
      <p className="kern-body">{words(item.derivation)}</p>
      <Table
        caption={say('stepsCaption')}
        captionHidden
        rows={steps}
        rowKey={({ step }) => step}
        columns={[
          { key: 'step', name: say('step'), heading: true, cell: ({ step }) => step },
          { key: 'way', name: say('way'), cell: ({ way }) => way },
          { key: 'result', name: say('result'), numeric: true, cell: ({ result }) => result },
          { key: 'source', name: say('sourceOrRounding'), cell: ({ source }) => source },
        ]}
      />
    </div>
  );
}
