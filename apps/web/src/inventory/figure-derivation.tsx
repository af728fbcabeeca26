import type { RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { numberOf } from '../patterns/exact';
import { Facts } from '../patterns/facts';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

export type Figure = RowOf<'listSnapshotFigures'>;

type DerivationProps = Readonly<{
  snapshotId: string;
  figure: Figure;
  frozen: boolean;
  revision: string | undefined;
  onClose: () => void;
}>;

/** Where a figure comes from, and what was corrected of it. */
export function Derivation({ snapshotId, figure, frozen, revision, onClose }: DerivationProps) {
  const say = useTexts('inventory');
  const { day, number } = useFormats();
  const { figureId, areaName, ageGroup, measure } = figure;
  const question = useAnswer('figureDerivation', { snapshotId, figureId });
  return (
    <div className="derivation" role="region" aria-label={say('derivationOf', { area: areaName })}>
      <div className="section__head">
        <h3 className="kern-heading-medium">
          {say('derivationOf', { area: areaName })}: {say(`measure.${measure}`)},{' '}
          {say(`age.${ageGroup}`)}
        </h3>
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
          <span className="kern-label">{say('close')}</span>
        </button>
      </div>
      <Answered question={question}>
        {(found) => (
          <>
            <Facts
              facts={[
                [
                  say('value'),
                  found.value === null ? say('unknown') : number(numberOf(found.value)),
                ],
                [say('asOf'), day(found.asOf)],
                [say('source'), found.source],
                [
                  say('method'),
                  found.method === 'SUM_OF_REGISTER' ? say('sumOfRegister') : found.method,
                ],
                [say('quality'), say(`quality.${found.quality}`)],
                found.published !== undefined && [say('published'), found.published],
              ]}
            />
            {found.terms.length > 0 && (
              <Table
                caption={say('termsCaption')}
                rows={found.terms}
                rowKey={(term) => `${term.facilityId} ${term.offerId} ${term.careForm}`}
                columns={[
                  {
                    key: 'facility',
                    name: say('facility'),
                    heading: true,
                    cell: (term) => term.facilityName,
                  },
                  {
                    key: 'care',
                    name: say('careForm'),
                    cell: (term) => say(`care.${term.careForm}`),
                  },
                  {
                    key: 'places',
                    name: say(`measure.${measure}`),
                    numeric: true,
                    cell: (term) => (term.places === null ? say('unknown') : number(term.places)),
                  },
                  { key: 'from', name: say('asOf'), cell: (term) => day(term.from) },
                  { key: 'source', name: say('source'), cell: (term) => term.source },
                ]}
              />
            )}
            {found.corrections.map(({ eventId, value, reason, source }) => (
              <p className="kern-body" key={eventId}>
                {say('corrected', { value, reason, source })}
              </p>
            ))}
            {frozen && (
              <CommandForm
                command="CorrectFigure"
                fixed={{ snapshotId, figureId }}
                revision={revision}
                fields={[
                  { name: 'value', label: say('newValue') },
                  { name: 'reason', label: say('reason') },
                  { name: 'source', label: say('source') },
                ]}
                submit={say('correct')}
              />
            )}
          </>
        )}
      </Answered>
    </div>
  );
}
