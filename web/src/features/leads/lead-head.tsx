import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DetailHead } from '../../ui/detail/detail-head';
import { StageStepper } from '../../ui/detail/stage-stepper';
import { Person } from '../../ui/display/person';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { moveLead } from './api/move-lead';
import { useLeadChange } from './api/use-lead-change';
import { moveTargets, nextStageOf, type LeadStage, type LeadView, type MoveTarget } from './api/types';
import { LeadMarks, LeadStatusTag } from './lead-tags';
import type { LeadActions } from './use-lead-actions';
import { useLeadPapers } from './use-lead-papers';

const shownStages: readonly LeadStage[] = ['REPORTED', 'TRIAGED', 'NEGOTIATING', 'CONVERTED'];

export function LeadHead({ lead, actions }: { lead: LeadView; actions: LeadActions }) {
  const { t } = useTranslation();
  const papersOf = useLeadPapers();
  const stages = lead.stage === 'CLOSED' ? [...shownStages.slice(0, 3), 'CLOSED' as const] : shownStages;
  return (
    <DetailHead
      name={lead.title}
      code={lead.code ?? ''}
      tags={
        <>
          <LeadStatusTag status={lead.status} />
          <LeadMarks lead={lead} />
        </>
      }
      owner={<Person name={lead.owner?.name} nobody={t('leads:nobody')} />}
      stepper={
        <StageStepper
          label={t('leads:field.stage')}
          current={lead.stage}
          steps={stages.map((stage) => ({ key: stage, label: t(`leads:stage.${stage}`) }))}
        />
      }
      nextAction={<NextAction lead={lead} actions={actions} />}
      actions={[...actions.forLead(lead), ...papersOf(lead)]}
    />
  );
}

/** The one thing that comes next, for whoever may do it. */
function NextAction({ lead, actions }: { lead: LeadView; actions: LeadActions }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const move = useLeadChange((to: MoveTarget) => moveLead(lead, { to }));
  const { can } = lead;
  const next = nextStageOf(lead.stage);
  const ready = moveTargets.find(
    (target) => target === next && lead.moves.some(({ to, missing }) => to === target && missing.length === 0),
  );
  if (lead.isUntyped && can.edit) {
    return (
      <Button type="primary" onClick={() => actions.open('typing', [lead])}>
        {t('leads:action.typing')}
      </Button>
    );
  }
  if (can.triage) {
    return (
      <Button type="primary" onClick={() => actions.open('triage', [lead])}>
        {t('leads:action.triage')}
      </Button>
    );
  }
  if (can.assign && !lead.owner && lead.stage !== 'CLOSED') {
    return (
      <Button type="primary" onClick={() => actions.open('assign', [lead])}>
        {t('leads:action.assign')}
      </Button>
    );
  }
  if (can.move && ready) {
    const onError = (error: unknown): void => toast({ text: problemText(asProblem(error)), tone: 'bad' });
    return (
      <Button type="primary" loading={move.isPending} onClick={() => move.mutate(ready, { onError })}>
        {t('leads:action.moveTo', { stage: t(`leads:stage.${ready}`) })}
      </Button>
    );
  }
  if (can.followUp) {
    return (
      <Button type="primary" onClick={() => actions.open('followUp', [lead])}>
        {t('leads:action.followUp')}
      </Button>
    );
  }
  return null;
}
