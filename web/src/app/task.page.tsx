import { RecordDocuments } from '../features/documents/record-documents';
import { TaskDetailPage } from '../features/tasks/task-detail.page';

/** A task with its letters. */
export function TaskPage() {
  return <TaskDetailPage beside={({ id }) => <RecordDocuments record={{ kind: 'task', id }} />} />;
}
