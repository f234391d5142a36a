import type { ReactNode } from 'react';
import { CheckOutlined } from '@ant-design/icons';
import { MessageState } from './message-state';

/** Nothing here, said plainly, with at most one thing that could be done next. */
export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <MessageState icon={<CheckOutlined aria-hidden />} title={title} action={action} role="status">
      {hint}
    </MessageState>
  );
}
