import type { StoryTemplates } from '#kernel';

export const story: StoryTemplates = {
  ProcessModelPublished: {
    de: '{actor} hat das Prozessmodell {modelId} in Fassung {modelVersion} veröffentlicht.',
    en: '{actor} published version {modelVersion} of the process model {modelId}.',
  },
  CycleStarted: {
    de: '{actor} hat den Planungszyklus „{title}“ für {sectoralPlan} begonnen.',
    en: '{actor} started the planning cycle “{title}” for {sectoralPlan}.',
  },
  StageOpened: {
    de: '{actor} hat die Phase {stage} geöffnet.',
    en: '{actor} opened the stage {stage}.',
  },
  StageClosed: {
    de: '{actor} hat die Phase {stage} am {closedOn} abgeschlossen; die Nachweise sind festgehalten.',
    en: '{actor} closed the stage {stage} on {closedOn}; its evidence is recorded.',
  },
  StageReopened: {
    de: '{actor} hat die Phase {stage} aus {from} heraus wieder geöffnet: {reason}',
    en: '{actor} reopened the stage {stage} out of {from}: {reason}',
  },
  StagePlanned: {
    de: '{actor} hat die Phase {stage} für {from} bis {to} geplant.',
    en: '{actor} planned the stage {stage} from {from} until {to}.',
  },
  StageTakenOver: {
    de: '{actor} hat die Phase {stage} als früher erledigt übernommen: {reason}',
    en: '{actor} took over the stage {stage} as done before: {reason}',
  },
  StageFlagged: {
    de: 'Ein Nachweis der abgeschlossenen Phase {stage} ist weggefallen ({revokedBy.type}).',
    en: 'Evidence of the closed stage {stage} was taken back ({revokedBy.type}).',
  },
  PlanAdopted: {
    de: 'Der Plan ist am {decidedOn} beschlossen worden (Ziffer {resolutionItem}).',
    en: 'The plan was adopted on {decidedOn} (item {resolutionItem}).',
  },
  PlanAdoptionRevoked: {
    de: 'Der Beschluss des Plans gilt nach einer Berichtigung als nicht gefasst: {reason}',
    en: 'After a correction the plan counts as not adopted: {reason}',
  },
  PlanAdoptionImported: {
    de: '{actor} hat den früheren Beschluss des Plans vom {adoptedOn} ({body}) übernommen.',
    en: '{actor} took over the earlier adoption of the plan of {adoptedOn} ({body}).',
  },
  UpdateBegun: {
    de: '{actor} hat die Fortschreibung „{title}“ begonnen.',
    en: '{actor} began the update “{title}”.',
  },
  CycleClosed: {
    de: '{actor} hat den Planungszyklus am {closedOn} abgeschlossen.',
    en: '{actor} closed the planning cycle on {closedOn}.',
  },
};
