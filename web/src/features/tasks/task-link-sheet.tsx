import { Button, Popconfirm, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { When } from '../../ui/display/when';
import { ErrorState } from '../../ui/states/error-state';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useLinkUses, useRevokeLink, useSpeakCode, type TaskLinkView } from './api/task-links';
import type { TaskView } from './api/types';
import styles from './task-links.module.css';

interface Props {
  task: TaskView;
  link: TaskLinkView;
}

/** The QR code of one unit, the code to read out, and what was done with it. */
export function TaskLinkSheet({ task, link }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const address = `${window.location.origin}${link.path ?? ''}`;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(address);
    toast({ text: t(isCopied ? 'tasks:links.copied' : 'tasks:links.notCopied'), tone: isCopied ? undefined : 'bad' });
  };
  return (
    <div className={styles.sheet}>
      <figure className={styles.code} aria-label={t('tasks:links.qr')}>
        <QRCode value={address} size={220} type="svg" bordered={false} color="#000" bgColor="#fff" />
        <figcaption className={styles.soft}>
          {task.code} · {t('tasks:links.until')} <When at={link.expiresAt} />
        </figcaption>
      </figure>
      <p className={styles.soft}>{t('tasks:links.hint')}</p>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{t('tasks:links.copy')}</Button>
        <Revoke task={task} link={link} />
      </div>
      <SpokenCode task={task} link={link} />
      <Uses task={task} link={link} />
    </div>
  );
}

function Revoke({ task, link }: Props) {
  const { t } = useTranslation();
  const revoke = useRevokeLink(task.id);
  return (
    <Popconfirm
      title={t('tasks:links.revokeAsk')}
      okText={t('tasks:links.revoke')}
      cancelText={t('ui:form.cancel')}
      onConfirm={() => revoke.mutate(link.id)}
    >
      <Button danger loading={revoke.isPending}>
        {t('tasks:links.revoke')}
      </Button>
    </Popconfirm>
  );
}

function SpokenCode({ task, link }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const speak = useSpeakCode(task.id);
  return (
    <section className={styles.spoken}>
      <Button type="primary" loading={speak.isPending} onClick={() => speak.mutate(link.id)}>
        {t('tasks:links.speak')}
      </Button>
      {speak.data && (
        <p role="status">
          <b className={styles.digits}>{speak.data.code}</b>
          <span className={styles.soft}>
            {t('tasks:links.speakHint')} <When at={speak.data.expiresAt} />
          </span>
        </p>
      )}
      {speak.error && <p role="alert">{problemText(speak.error)}</p>}
    </section>
  );
}

function Uses({ task, link }: Props) {
  const { t } = useTranslation();
  const uses = useLinkUses(task.id, link.id);
  return (
    <section>
      <h3>{t('tasks:links.uses')}</h3>
      {uses.error && <ErrorState error={uses.error} onRetry={() => void uses.refetch()} />}
      <ul className={styles.uses}>
        {uses.data?.items.map(({ type, at }) => {
          const name = type.replace('link.', '');
          return (
            <li key={`${type}${at}`}>
              <span>{t(`tasks:linkUse.${name}`, { defaultValue: type })}</span>
              <When at={at} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
