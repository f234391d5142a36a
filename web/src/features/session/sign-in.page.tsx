import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useProblemText } from '../../ui/states/problem-text';
import { useSite } from './api/site';
import { useSignIn } from './api/sign-in';
import type { Credentials } from './api/types';
import { DemoAccounts } from './demo-accounts';
import { Entrance } from './entrance';
import { KeptCaptures } from './kept-captures';
import styles from './session.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const [form] = Form.useForm<Credentials>();
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const site = useSite();
  const signIn = useSignIn();
  const problemText = useProblemText();
  const next = safeNext(address.get('next'));

  const submit = (credentials: Credentials): void => {
    const trimmed = { ...credentials, username: credentials.username.trim() };
    signIn.mutate(trimmed, { onSuccess: () => void navigate(next, { replace: true }) });
  };
  return (
    <Entrance
      title={t('session:signIn.title')}
      below={site.data?.demo && <DemoAccounts site={site.data} onChoose={(account) => form.setFieldsValue(account)} />}
    >
      {next !== '/' && !signIn.error && <p className={styles.note}>{t('session:signIn.comeBack')}</p>}
      <KeptCaptures />
      {site.data?.needsSetup && <p className={styles.note}>{t('session:signIn.needsSetup')}</p>}
      {site.data?.plainHttp && <p className={styles.warning}>{t('session:signIn.plainHttp')}</p>}
      {signIn.error && (
        <div className={styles.refusal} role="alert">
          {problemText(signIn.error)}
        </div>
      )}
      <Form<Credentials>
        form={form}
        name="sign-in"
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onFinish={submit}
      >
        <Form.Item
          name="username"
          label={t('session:signIn.username')}
          rules={[{ required: true, message: t('session:signIn.usernameMissing') }]}
        >
          <Input size="large" autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('session:signIn.password')}
          rules={[{ required: true, message: t('session:signIn.passwordMissing') }]}
        >
          <Input.Password size="large" autoComplete="current-password" />
        </Form.Item>
        <Button block type="primary" size="large" htmlType="submit" loading={signIn.isPending}>
          {t('session:signIn.submit')}
        </Button>
      </Form>
    </Entrance>
  );
}

/** Only addresses of this application: a foreign one in a link would carry somebody elsewhere after signing in. */
function safeNext(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
