import { Button } from 'antd';
import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ApiProblem } from '../api/problem';
import { ErrorState } from '../ui/states/error-state';
import { MessageState } from '../ui/states/message-state';

/** A fault of a screen keeps to its place; a screen of an older release that is gone is loaded anew. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const reload = (): void => window.location.reload();
  if (error instanceof ApiProblem) {
    return <ErrorState isPage error={error} onRetry={reload} />;
  }
  const isOldRelease = error instanceof TypeError && /dynamically imported|importing a module/i.test(error.message);
  return (
    <MessageState
      icon={<WarningOutlined aria-hidden />}
      title={isOldRelease ? t('app:error.oldRelease') : t('app:error.screen')}
      isPage
      role="alert"
      action={
        <Button type="primary" onClick={reload}>
          {t('app:error.reload')}
        </Button>
      }
    />
  );
}
