import { useState } from 'react';
import { CopyOutlined, QrcodeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { copyText } from '../../lib/copy-text';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { invitePerson } from './api/invite-person';
import { usePeopleChange } from './api/use-people-change';
import type { Invitation, PersonView } from './api/types';
import styles from './users.module.css';

/** The way in for somebody who has no password yet, or forgot it: a link and the same as a QR code, shown once. */
export function InvitePanel({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [invitation, setInvitation] = useState<Invitation>();
  const invite = usePeopleChange(() => invitePerson(person.id));
  const run = (): void =>
    invite.mutate(undefined, {
      onSuccess: setInvitation,
      onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
    });
  const copy = async (link: string): Promise<void> => {
    const isCopied = await copyText(link);
    toast({ text: t(isCopied ? 'users:invite.copied' : 'users:invite.notCopied') });
  };
  return (
    <Panel title={t('users:invite.title')}>
      <div className={styles.invite}>
        {invitation ? (
          <>
            <img
              src={`data:image/svg+xml,${encodeURIComponent(invitation.qrCode)}`}
              alt={t('users:invite.qrCode')}
              width={180}
              height={180}
            />
            <code>{invitation.link}</code>
            <p>
              {t('users:invite.until')} <When at={invitation.expiresAt} />
            </p>
            <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy(invitation.link)}>
              {t('users:invite.copy')}
            </Button>
          </>
        ) : (
          <>
            <p>{t(person.hasPassword ? 'users:invite.hintAgain' : 'users:invite.hint')}</p>
            <Button icon={<QrcodeOutlined aria-hidden />} loading={invite.isPending} onClick={run}>
              {t('users:invite.make')}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
