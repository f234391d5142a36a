import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useAcceptInvitation, useInvitation } from './api/invitation';
import { Entrance } from './entrance';
import { NewPasswordFields } from './new-password-fields';
import { useToken } from './use-token';
import styles from './session.module.css';

interface Values {
  password: string;
}

/** The first sign-in of a new person, by the link or QR code of their invitation. */
export function JoinPage() {
  const { t } = useTranslation();
  const token = useToken();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const invitation = useInvitation(token);
  const accept = useAcceptInvitation();

  const submit = async ({ password }: Values): Promise<void> => {
    await accept.mutateAsync({ token, password });
    await navigate('/', { replace: true });
  };
  if (invitation.isPending) {
    return (
      <Entrance title={t('session:join.title')}>
        <SkeletonLines count={3} />
      </Entrance>
    );
  }
  const problem = invitation.error ?? accept.error;
  return (
    <Entrance title={t('session:join.title')}>
      {problem && (
        <div className={styles.refusal} role="alert">
          {[problemText(problem), ...problem.fields.map((field) => field.message)].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {invitation.data && (
        <>
          <p className={styles.note}>
            {t('session:join.welcome', { name: invitation.data.name, username: invitation.data.username })}
          </p>
          <Form<Values>
            name="join"
            layout="vertical"
            requiredMark={false}
            onFinish={(values) => void submit(values).catch(() => undefined)}
          >
            <NewPasswordFields />
            <Button block type="primary" size="large" htmlType="submit" loading={accept.isPending}>
              {t('session:join.submit')}
            </Button>
          </Form>
        </>
      )}
    </Entrance>
  );
}
