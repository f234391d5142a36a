import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useLinkedTask, useLinkedWork, type LinkedTask } from './api/task-link';
import { CodeCard } from './code-card';
import { LinkFrame, LinkRefusal } from './link-frame';
import { TaskCard } from './task-card';
import { usePass } from './use-pass';
import { useToken } from './use-token';
import { WorkCard } from './work-card';

/** What the QR code of a 交办单 opens: the task, and after a code what the unit can do with it. */
export function TaskLinkPage() {
  const { t } = useTranslation();
  const token = useToken();
  const seen = useLinkedTask(token);
  return (
    <LinkFrame title={t('links:task.title')}>
      {seen.isPending && <SkeletonLines count={6} />}
      {seen.error && <Refusal problem={seen.error} onRetry={() => void seen.refetch()} />}
      {seen.data && <Task token={token} seen={seen.data} />}
    </LinkFrame>
  );
}

function Refusal({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return problem.isMissing ? (
    <LinkRefusal title={t('links:unknown.title')} hint={t('links:unknown.task')} />
  ) : (
    <LinkRefusal title={problemText(problem)} onRetry={onRetry} />
  );
}

function Task({ token, seen }: { token: string; seen: LinkedTask }) {
  const [pass, keepPass] = usePass(token);
  const work = useLinkedWork(pass);
  if (pass === undefined || work.error?.status === 401) {
    return (
      <>
        <TaskCard task={seen} />
        <CodeCard token={token} task={seen} onEntered={keepPass} />
      </>
    );
  }
  return (
    <>
      <TaskCard task={work.data ?? seen} />
      {work.data && <WorkCard pass={pass} task={work.data} />}
      {work.error && <Refusal problem={work.error} onRetry={() => void work.refetch()} />}
    </>
  );
}
