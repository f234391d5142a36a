import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMay } from '../../lib/session';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { When } from '../../ui/display/when';
import { PageHead } from '../../ui/layout/page-head';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { undoHandover, useHandoverChange } from './api/handover-changes';
import { useHandover } from './api/show-handover';
import type { HandoverView } from './api/types';
import { AcceptSheet } from './accept-sheet';
import { HandoverStateTag } from './handover-state-tag';
import { ItemsPanel } from './items-panel';
import { ReceiversPanel } from './receivers-panel';
import styles from './handovers.module.css';

/** One handover: both sides, what moved, the list on paper, and how it ends. */
export function HandoverDetailPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const handover = useHandover(id);
  const [isAccepting, setIsAccepting] = useState(false);
  if (handover.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (handover.error && !handover.data) {
    return <ErrorState isPage error={handover.error} onRetry={() => void handover.refetch()} />;
  }
  const { can, code } = handover.data;
  return (
    <div className={styles.page}>
      <PageHead
        title={t('handovers:detail.title')}
        note={<span className="tabular">{code}</span>}
        actions={
          <>
            <HandoverStateTag handover={handover.data} />
            {can.undo && <Undo handover={handover.data} />}
            {can.accept && (
              <Button type="primary" onClick={() => setIsAccepting(true)}>
                {t('handovers:action.accept')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.columns}>
        <Facts handover={handover.data} />
        <ReceiversPanel handover={handover.data} />
      </div>
      <ItemsPanel handover={handover.data} />
      <SideSheet title={t('handovers:action.accept')} isOpen={isAccepting} onClose={() => setIsAccepting(false)}>
        <AcceptSheet handover={handover.data} onDone={() => setIsAccepting(false)} />
      </SideSheet>
    </div>
  );
}

function Facts({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation();
  const may = useMay();
  const { from, by, basis, reason, note, madeAt, undoneAt, left } = handover;
  return (
    <FactGroup title={t('handovers:detail.facts')}>
      <Fact label={t('handovers:field.from')}>
        {may('people.manage') ? <Link to={`/users/${from.id}`}>{from.name}</Link> : from.name}
      </Fact>
      <Fact label={t('handovers:field.by')}>
        {by.name}
        <span className={styles.basis}>{t(`handovers:basis.${basis}`)}</span>
      </Fact>
      <Fact label={t('handovers:field.reason')}>{t(`handovers:reason.${reason}`)}</Fact>
      <Fact label={t('handovers:field.madeAt')}>
        <When at={madeAt} />
      </Fact>
      {note !== null && <Fact label={t('handovers:field.note')}>{note}</Fact>}
      {left > 0 && <Fact label={t('handovers:field.left')}>{t('handovers:detail.left', { count: left })}</Fact>}
      {undoneAt !== null && (
        <Fact label={t('handovers:field.undoneAt')}>
          <When at={undoneAt} />
        </Fact>
      )}
    </FactGroup>
  );
}

/** Asked once more: there is no way forward again but another handover. */
function Undo({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  const undo = useHandoverChange(() => undoHandover(handover.id));
  const close = (): void => {
    undo.reset();
    setIsOpen(false);
  };
  const run = (): void =>
    undo.mutate(undefined, {
      onSuccess: () => {
        close();
        toast({ text: t('handovers:done.undone', { name: handover.from.name }) });
      },
    });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('handovers:action.undo')}</Button>
      <Modal
        title={t('handovers:undo.title')}
        open={isOpen}
        onCancel={close}
        onOk={run}
        okText={t('handovers:action.undo')}
        okButtonProps={{ danger: true, loading: undo.isPending }}
        cancelText={t('handovers:undo.cancel')}
      >
        <p>{t('handovers:undo.hint', { name: handover.from.name })}</p>
        {undo.error && (
          <p className={styles.refusal} role="alert">
            {problemText(undo.error)}
          </p>
        )}
      </Modal>
    </>
  );
}
