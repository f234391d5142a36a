import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { Panel } from '../../ui/layout/panel';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useToast } from '../../ui/toast/toast-context';
import { changePassword } from './api/change-password';
import type { PasswordChange } from './api/types';
import { NewPasswordFields } from './new-password-fields';
import styles from './account.module.css';

export function ChangePassword() {
  const { t } = useTranslation();
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const submit = async ({ currentPassword, newPassword }: PasswordChange): Promise<void> => {
    await changePassword({ currentPassword, newPassword });
    setIsOpen(false);
    toast({ text: t('session:password.changed') });
  };
  return (
    <Panel title={t('session:password.title')}>
      <div className={styles.row}>
        <p className={styles.soft}>{t('session:password.hint')}</p>
        <Button onClick={() => setIsOpen(true)}>{t('session:password.change')}</Button>
      </div>
      <SideSheet title={t('session:password.change')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <RecordForm<PasswordChange>
          name="password"
          keepsDraft={false}
          submitLabel={t('session:password.change')}
          onSubmit={submit}
        >
          <Form.Item
            name="currentPassword"
            label={t('session:password.current')}
            rules={[{ required: true, message: t('session:password.missing') }]}
          >
            <Input.Password size="large" autoComplete="current-password" />
          </Form.Item>
          <NewPasswordFields name="newPassword" />
        </RecordForm>
      </SideSheet>
    </Panel>
  );
}
