import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { savePack } from './api/show-handover';
import type { HandoverView } from './api/types';
import styles from './handovers.module.css';

type Receiver = HandoverView['receivers'][number];

/** Who received how much, whether it was confirmed, and the list for both to sign. */
export function ReceiversPanel({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('handovers:field.to')}>
      <ul className={styles.lines}>
        {handover.receivers.map((receiver) => (
          <ReceiverRow key={receiver.id} handover={handover} receiver={receiver} />
        ))}
      </ul>
    </Panel>
  );
}

function ReceiverRow({ handover, receiver }: { handover: HandoverView; receiver: Receiver }) {
  const { t } = useTranslation();
  const { name, count, acceptedAt, remark, canOpenPack } = receiver;
  return (
    <li className={styles.receiver}>
      <div>
        <p className={styles.lineTitle}>
          {name}
          <span className={styles.soft}>{t('handovers:detail.count', { count })}</span>
          {handover.undoneAt === null && <Accepted at={acceptedAt} />}
        </p>
        {remark !== null && <p className={styles.soft}>{remark}</p>}
      </div>
      {canOpenPack && <Pack id={handover.id} receiver={receiver} />}
    </li>
  );
}

function Accepted({ at }: { at: string | null }) {
  const { t } = useTranslation();
  if (at === null) {
    return <StatusTag tone="waiting">{t('handovers:state.waiting')}</StatusTag>;
  }
  return (
    <StatusTag tone="good">
      {t('handovers:state.accepted')} <When at={at} />
    </StatusTag>
  );
}

function Pack({ id, receiver }: { id: string; receiver: Receiver }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await savePack(id, receiver.id);
      toast({ text: t('handovers:done.saved') });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      loading={isBusy}
      onClick={() => void save()}
      aria-label={t('handovers:action.packOf', { name: receiver.name })}
    >
      {t('handovers:action.pack')}
    </Button>
  );
}
