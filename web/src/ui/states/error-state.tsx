import { DisconnectOutlined, ReloadOutlined, SearchOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { ForbiddenState } from './forbidden-state';
import { MessageState } from './message-state';
import { useProblemText } from './problem-text';

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** It stands for the whole page. */
  isPage?: boolean;
}

/** What went wrong, in words, with the request id that helps whoever is asked, and a way to try again. */
export function ErrorState({ error, onRetry, isPage = false }: Props) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const text = useProblemText();
  if (problem.isForbidden) {
    return <ForbiddenState reason={problem.title} isPage={isPage} />;
  }
  const retry = onRetry && (
    <Button icon={<ReloadOutlined aria-hidden />} onClick={onRetry}>
      {t('ui:state.retry')}
    </Button>
  );
  if (problem.isMissing) {
    return (
      <MessageState icon={<SearchOutlined aria-hidden />} title={t('ui:state.missing')} isPage={isPage}>
        {t('ui:state.missingHint')}
      </MessageState>
    );
  }
  const icon = problem.isOffline ? <DisconnectOutlined aria-hidden /> : <WarningOutlined aria-hidden />;
  return (
    <MessageState icon={icon} title={text(problem)} action={retry} role="alert" isPage={isPage}>
      {problem.requestId && (
        <p>
          {t('ui:state.requestId')} <code>{problem.requestId}</code>
        </p>
      )}
    </MessageState>
  );
}
