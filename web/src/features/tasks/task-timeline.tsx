import type { TFunction } from 'i18next';
import { CommentOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Timeline, type TimelineEntry } from '../../ui/detail/timeline';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useTaskTimeline } from './api/task-timeline';
import type { TaskTimelineItem, TaskView } from './api/types';

export function TaskTimeline({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const timeline = useTaskTimeline(task.id);
  return (
    <Timeline
      title={t('tasks:timeline.title')}
      kinds={[
        { key: 'entry', label: t('tasks:timeline.entries') },
        { key: 'event', label: t('tasks:timeline.events') },
      ]}
      entries={timeline.rows.map((item) => toEntry(item, t))}
      empty={timeline.isLoading || timeline.error ? '' : t('tasks:timeline.empty')}
      composer={null}
      footer={
        <>
          {timeline.isLoading && <SkeletonLines count={3} />}
          {timeline.error && <ErrorState error={timeline.error} onRetry={timeline.retry} />}
          {timeline.hasMore && (
            <Button type="text" block loading={timeline.isLoadingMore} onClick={timeline.loadMore}>
              {t('ui:list.more')}
            </Button>
          )}
        </>
      }
    />
  );
}

function toEntry(item: TaskTimelineItem, t: TFunction): TimelineEntry {
  const { entry } = item;
  const text = entry?.text ?? noteOf(item);
  return {
    id: item.id,
    kind: item.kind,
    at: item.at,
    icon: entry ? <CommentOutlined /> : <HistoryOutlined />,
    title: entry ? t(`tasks:entry.${entry.kind}`) : sentenceOf(item, t),
    actor: actorText(item, t),
    body: text && <p>{text}</p>,
  };
}

/** The sentence of an event is made at reading, in the reader's language. */
function sentenceOf({ type, params, names }: TaskTimelineItem, t: TFunction): string {
  const name = (type ?? 'unknown').replace(/^task\./, '').replaceAll('.', '-');
  const named = (key: string): string => names[String(params[key])] ?? '';
  const ruling = typeof params.ruling === 'string' ? t(`tasks:ruling.${params.ruling}`) : '';
  return t(`tasks:event.${name}`, {
    person: named('toId'),
    unit: named('toUnitId') || named('leadUnitId'),
    ruling,
    defaultValue: t('tasks:event.unknown'),
  });
}

/** What was said with a step. */
function noteOf({ params: { note, reason } }: TaskTimelineItem): string | undefined {
  const said = note ?? reason;
  return typeof said === 'string' ? said : undefined;
}

function actorText({ actor, onBehalfOf, entry }: TaskTimelineItem, t: TFunction): string | undefined {
  if (actor && onBehalfOf) {
    return t('tasks:timeline.onBehalfOf', { actor: actor.name, person: onBehalfOf.name });
  }
  return actor && entry?.isForUnit ? t('tasks:timeline.forUnit', { actor: actor.name }) : actor?.name;
}
