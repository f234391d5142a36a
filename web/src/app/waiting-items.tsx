import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { putInOutbox, removeFromOutbox, sendWaiting, useOutbox, useSending } from '../lib/outbox/outbox';
import { parcelOf, type WaitingItem } from '../lib/outbox/outbox-store';
import { useSession } from '../lib/session';
import { Panel } from '../ui/layout/panel';
import { When } from '../ui/display/when';
import { StatusTag } from '../ui/display/status-tag';
import { useToast } from '../ui/toast/toast-context';
import styles from './me.module.css';

/** What was written on this device and has not reached the server, with its state and the reason of each refusal. */
export function WaitingItems() {
  const { t } = useTranslation();
  const { user } = useSession();
  const all = useOutbox();
  const own = all.filter((item) => item.owner === user.id);
  const others = all.length - own.length;
  if (all.length === 0) {
    return null;
  }
  return (
    <div id="waiting">
      <Panel title={t('app:offline.list')}>
        <ul className={styles.waiting}>
          {own.map((item) => (
            <WaitingRow key={item.key} item={item} />
          ))}
          {others > 0 && (
            <li>
              <p>{t('app:offline.others', { count: others })}</p>
            </li>
          )}
        </ul>
      </Panel>
    </div>
  );
}

function WaitingRow({ item }: { item: WaitingItem }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const toast = useToast();
  const sendAgain = async (): Promise<void> => {
    const parcel = await parcelOf(item.key);
    if (parcel) {
      const { refusal: _refusal, ...rest } = parcel.item;
      await putInOutbox({ ...parcel, item: rest });
      await sendWaiting(user.id);
    }
  };
  const discard = async (): Promise<void> => {
    const removed = await removeFromOutbox(item.key);
    const onUndo = async (): Promise<void> => void (removed && (await putInOutbox(removed)));
    toast({ text: t('app:offline.discarded', { title: item.title }), onUndo });
  };
  return (
    <li>
      <div>
        <b>{item.title}</b> <State item={item} />
        <p>
          <When at={item.capturedAt} />
          {item.files.length > 0 && ` · ${t('app:offline.files', { count: item.files.length })}`}
          {item.refusal !== undefined && <span role="alert"> · {item.refusal || t('problem:unexpected')}</span>}
        </p>
      </div>
      <Button size="small" onClick={() => void sendAgain()}>
        {t('app:offline.send')}
      </Button>
      {item.recordId === undefined ? (
        <Link to={`/leads/new?waiting=${item.key}`}>{t('app:offline.mend')}</Link>
      ) : (
        <Link to={`/leads/${item.recordId}`}>{t('app:offline.open')}</Link>
      )}
      <Button size="small" type="text" danger onClick={() => void discard()}>
        {t('app:offline.discard')}
      </Button>
    </li>
  );
}

function State({ item }: { item: WaitingItem }) {
  const { t } = useTranslation();
  const sending = useSending();
  if (sending?.key === item.key) {
    const parts = { done: sending.sentFiles, all: item.files.length };
    const text = item.files.length > 0 ? t('app:offline.state.part', parts) : t('app:offline.state.sending');
    return <StatusTag tone="accent">{text}</StatusTag>;
  }
  return item.refusal === undefined ? (
    <StatusTag tone="waiting">{t('app:offline.state.waiting')}</StatusTag>
  ) : (
    <StatusTag tone="bad">{t('app:offline.state.refused')}</StatusTag>
  );
}
