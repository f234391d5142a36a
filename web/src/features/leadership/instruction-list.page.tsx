import { useMemo, useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session';
import { ExportButton } from '../../ui/export/export-button';
import { EmptyState } from '../../ui/states/empty-state';
import { ListPage } from '../../ui/list/list-page';
import { NewsNote } from '../../ui/list/news-note';
import { useListState } from '../../ui/list/use-list-state';
import { useLiveList } from '../../ui/list/use-live-list';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { instructionListKey, useInstructions } from './api/list-instructions';
import type { InstructionListItem } from './api/types';
import { instructionColumns, instructionFilters, instructionViews } from './instruction-columns';
import { InstructionSheets } from './instruction-sheets';
import { EnterSheet } from './sheets/enter-sheet';
import { FeedbackDue, StateTag } from './tags';
import { useInstructionActions } from './use-instruction-actions';

const ledger = { path: '/api/v1/instructions/export', sheets: [{ name: 'instruction.ledger' }] };

export function InstructionListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const [isEntering, setIsEntering] = useState(false);
  const filters = useMemo(() => instructionFilters(t), [t]);
  const views = useMemo(() => instructionViews(t), [t]);
  const columns = useMemo(() => instructionColumns(t), [t]);
  const state = useListState(filters, views);
  const data = useInstructions(state.query);
  const live = useLiveList(['instruction'], instructionListKey);
  const actions = useInstructionActions();
  const enter = may('instruction.enter') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setIsEntering(true)}>
      {t('leadership:action.enter')}
    </Button>
  );
  return (
    <div {...live.watch}>
      <ListPage<InstructionListItem>
        listId="instructions"
        title={t('leadership:instructions.title')}
        actions={
          <>
            {may('instruction.export') && <ExportButton source={{ ...ledger, filters, query: state.query }} />}
            {enter}
          </>
        }
        state={state}
        views={views}
        filters={filters}
        columns={columns}
        data={data}
        keyOf={(instruction) => instruction.id}
        nameOf={(instruction) => instruction.words ?? instruction.code}
        hrefOf={(instruction) => `/instructions/${instruction.id}`}
        versionOf={(instruction) => instruction.version}
        actionsOf={actions.forInstruction}
        renderCard={(instruction) => <InstructionCard instruction={instruction} />}
        empty={
          <EmptyState
            title={t('leadership:instructions.empty')}
            hint={t('leadership:instructions.emptyHint')}
            action={enter}
          />
        }
        notice={<NewsNote live={live} />}
      />
      <InstructionSheets opened={actions.opened} onClose={actions.close} />
      <SideSheet title={t('leadership:action.enter')} isOpen={isEntering} onClose={() => setIsEntering(false)}>
        <EnterSheet onDone={() => setIsEntering(false)} />
      </SideSheet>
    </div>
  );
}

function InstructionCard({ instruction }: { instruction: InstructionListItem }) {
  return (
    <>
      <StateTag state={instruction.state} />
      <span>{instruction.leader?.name}</span>
      <span>{instruction.record?.title ?? instruction.subject}</span>
      <FeedbackDue instruction={instruction} />
    </>
  );
}
