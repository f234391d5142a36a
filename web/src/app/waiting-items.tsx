import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { putInOutbox, removeFromOutbox, sendWaiting, useOutbox, type WaitingItem } from '../lib/outbox';
import { useSession } from '../lib/session';
import { Panel } from '../ui/layout/panel';
import { When } from '../ui/display/when';
import { useToast } from '../ui/toast/toast-context';
import styles from './me.module.css';

/** What was written on this device and has not reached the server, with the reason of each refusal. */
export function WaitingItems() {
  const { t } = useTranslation();
  const { user } = useSession();
  const toast = useToast();
  const own = useOutbox().filter((item) => item.owner === user.id);
  if (own.length === 0) {
    return null;
  }
  const sendAgain = ({ refusal: _refusal, ...item }: WaitingItem): void => {
    putInOutbox(item);
    void sendWaiting(user.id);
  };
  const discard = (item: WaitingItem): void => {
    removeFromOutbox(item.key);
    toast({ text: t('app:offline.discarded', { title: item.title }), onUndo: async () => void putInOutbox(item) });
  };
  return (
    <div id="waiting">
      <Panel title={t('app:offline.list')}>
        <ul className={styles.waiting}>
          {own.map((item) => (
            <li key={item.key}>
              <div>
                <b>{item.title}</b>
                <p>
                  <When at={item.capturedAt} />
                  {item.refusal !== undefined && <span role="alert"> · {item.refusal || t('problem:unexpected')}</span>}
                </p>
              </div>
              <Button size="small" onClick={() => sendAgain(item)}>
                {t('app:offline.send')}
              </Button>
              <Button size="small" type="text" danger onClick={() => discard(item)}>
                {t('app:offline.discard')}
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
