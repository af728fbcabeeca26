import type { Answer } from '../client/operations';
import { useAll } from '../client/use-answer';
import { step, type Step } from '../patterns/steps';
import { useMay } from '../shell/me';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { usePlaceParts, useProviders } from './content-fields';

type Measure = Answer<'measure'>;

/** Steps of a measure that was approved: opening, another provider, another place, its end. */
export function useRealisation(): (measure: Measure, revision: string | undefined) => Step[] {
  const say = useTexts('measure');
  const may = useMay();
  const parts = usePlaceParts();
  const providers = useProviders();
  const papers = useAll('listPapers', {}, { skip: !may('RededicateMeasure') });
  const reason = { name: 'reason', label: say('reason') };

  return ({ measureId, remaining, content }, revision) => {
    const common = { fixed: { measureId }, revision };
    const provider = content?.provider;
    const whole = { label: say('places'), parts };
    return [
      step({
        command: 'OpenMeasure',
        ...common,
        label: say('opening'),
        lead: say('opening.lead'),
        present: { openedOn: today(), places: remaining },
        fields: [
          { name: 'openedOn', label: say('openedOn') },
          { name: 'places', ...whole, hint: say('opening.places') },
        ],
        submit: say('opening.submit'),
      }),
      step({
        command: 'TransferMeasure',
        ...common,
        label: say('transfer'),
        lead: say('transfer.lead'),
        present: { transferredOn: today() },
        fields: [
          { name: 'transferredOn', label: say('transferredOn') },
          {
            name: 'to.providerId',
            label: say('transfer.to'),
            choices: providers.filter(({ value }) => value !== provider?.providerId),
          },
          reason,
        ],
        submit: say('transfer.submit'),
      }),
      step({
        command: 'RededicateMeasure',
        ...common,
        label: say('rededicate'),
        lead: say('rededicate.lead'),
        present: { rededicatedOn: today(), to: remaining },
        fields: [
          { name: 'rededicatedOn', label: say('rededicatedOn') },
          { name: 'to', ...whole, hint: say('rededicate.to') },
          { name: 'site', label: say('site'), hint: say('site.hint') },
          reason,
          {
            name: 'informationPaperId',
            label: say('informationPaper'),
            hint: say('informationPaper.hint'),
            choices: (papers.data?.answer.rows ?? []).map(({ paperId, title }) => ({
              value: paperId,
              text: title,
            })),
          },
        ],
        submit: say('rededicate.submit'),
      }),
      step({
        command: 'WithdrawMeasure',
        fixed: { measureId, ...(provider ? { by: provider.providerId } : {}) },
        revision,
        label: say('withdraw'),
        lead: say(provider ? 'withdraw.lead' : 'withdraw.leadOpen', {
          provider: provider?.name ?? '',
        }),
        present: { withdrawnOn: today() },
        fields: [
          { name: 'withdrawnOn', label: say('withdrawnOn') },
          ...(provider ? [] : [{ name: 'by', label: say('provider'), choices: providers }]),
          reason,
        ],
        submit: say('withdraw.submit'),
      }),
      step({
        command: 'ReleaseMeasure',
        ...common,
        label: say('release'),
        lead: say('release.lead'),
        present: { releasedOn: today() },
        fields: [{ name: 'releasedOn', label: say('releasedOn') }, reason],
        submit: say('release.submit'),
      }),
    ];
  };
}
