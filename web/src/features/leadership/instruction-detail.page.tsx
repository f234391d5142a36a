import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DetailHead } from '../../ui/detail/detail-head';
import { DetailPage } from '../../ui/detail/detail-page';
import { StageStepper } from '../../ui/detail/stage-stepper';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useInstruction } from './api/show-instruction';
import { instructionStates, type InstructionView } from './api/types';
import { InstructionFacts } from './instruction-facts';
import { InstructionSheets } from './instruction-sheets';
import { InstructionSide } from './instruction-side';
import { InstructionTimeline } from './instruction-timeline';
import { StateTag } from './tags';
import { useInstructionActions, type InstructionActions, type InstructionSheetKind } from './use-instruction-actions';

export function InstructionDetailPage() {
  const { id = '' } = useParams();
  const instruction = useInstruction(id);
  const actions = useInstructionActions();
  if (instruction.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (instruction.error && !instruction.data) {
    return <ErrorState isPage error={instruction.error} onRetry={() => void instruction.refetch()} />;
  }
  return (
    <>
      <DetailPage
        head={<Head instruction={instruction.data} actions={actions} />}
        facts={<InstructionFacts instruction={instruction.data} />}
        timeline={<InstructionTimeline id={id} />}
        side={<InstructionSide instruction={instruction.data} />}
      />
      <InstructionSheets opened={actions.opened} onClose={actions.close} />
    </>
  );
}

/** What is offered first, when it can be done. */
const nextSteps: readonly InstructionSheetKind[] = ['reportFinal', 'handOut'];

function Head({ instruction, actions }: { instruction: InstructionView; actions: InstructionActions }) {
  const { t } = useTranslation();
  const next = nextSteps.find(
    (step) => instruction.can[step] && (step !== 'handOut' || instruction.tasks.length === 0),
  );
  return (
    <DetailHead
      name={instruction.words ?? t('leadership:confidential')}
      code={instruction.code}
      tags={<StateTag state={instruction.state} />}
      owner={<span>{instruction.leader?.name}</span>}
      stepper={
        <StageStepper
          label={t('leadership:field.state')}
          current={instruction.state}
          steps={instructionStates.map((state) => ({ key: state, label: t(`leadership:state.${state}`) }))}
        />
      }
      nextAction={
        next && (
          <Button type="primary" onClick={() => actions.open(next, instruction)}>
            {t(`leadership:action.${next}`)}
          </Button>
        )
      }
      actions={actions.forInstruction(instruction)}
    />
  );
}
