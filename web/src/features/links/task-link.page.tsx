import { useTranslation } from 'react-i18next';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useLinkedTask, useLinkedWork } from './api/task-link';
import { CodeCard } from './code-card';
import { LinkFrame, LinkRefusal } from './link-frame';
import { TaskCard } from './task-card';
import { usePass } from './use-pass';
import { useToken } from './use-token';
import { WorkCard } from './work-card';

/** What the QR code of a 交办单 opens: the task, and after a code what the unit can do with it. */
export function TaskLinkPage() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const token = useToken();
  const [pass, keepPass] = usePass(token);
  const seen = useLinkedTask(token);
  const work = useLinkedWork(pass);
  const isPassOver = work.error?.status === 401;
  const title = t('links:task.title');
  if (seen.isPending) {
    return (
      <LinkFrame title={title}>
        <SkeletonLines count={6} />
      </LinkFrame>
    );
  }
  if (seen.error) {
    const { isMissing } = seen.error;
    return (
      <LinkFrame title={title}>
        <LinkRefusal
          title={isMissing ? t('links:unknown.title') : problemText(seen.error)}
          hint={isMissing ? t('links:unknown.task') : undefined}
          onRetry={isMissing ? undefined : () => void seen.refetch()}
        />
      </LinkFrame>
    );
  }
  return (
    <LinkFrame title={title}>
      <TaskCard task={work.data && !isPassOver ? work.data : seen.data} />
      {(pass === undefined || isPassOver) && <CodeCard token={token} task={seen.data} onEntered={keepPass} />}
      {pass !== undefined && !isPassOver && work.data && <WorkCard pass={pass} task={work.data} />}
      {pass !== undefined && !isPassOver && work.error && (
        <LinkRefusal title={problemText(work.error)} onRetry={() => void work.refetch()} />
      )}
    </LinkFrame>
  );
}
