import type { TFunction } from 'i18next';
import { CommentOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { recordEventText } from '../../ui/detail/record-event';
import { Timeline, type TimelineEntry } from '../../ui/detail/timeline';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useInstructionTimeline } from './api/show-instruction';
import type { InstructionTimelineItem } from './api/types';

export function InstructionTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const timeline = useInstructionTimeline(id);
  return (
    <Timeline
      title={t('leadership:timeline.title')}
      kinds={[
        { key: 'report', label: t('leadership:timeline.reports') },
        { key: 'event', label: t('leadership:timeline.events') },
      ]}
      entries={timeline.rows.map((item) => toEntry(item, t))}
      empty={timeline.isLoading || timeline.error ? '' : t('leadership:timeline.empty')}
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

function toEntry(item: InstructionTimelineItem, t: TFunction): TimelineEntry {
  const { report } = item;
  const text = report?.text ?? noteOf(item);
  return {
    id: item.id,
    kind: item.kind,
    at: item.at,
    icon: report ? <CommentOutlined /> : <HistoryOutlined />,
    title: report ? t(report.isFinal ? 'leadership:report.final' : 'leadership:report.interim') : sentenceOf(item, t),
    actor: actorOf(item, t),
    body: text && <p>{text}</p>,
  };
}

/** The sentence of an event is made at reading; a task's names the task. */
function sentenceOf({ type, params }: InstructionTimelineItem, t: TFunction): string {
  const shared = recordEventText(t, type);
  if (shared !== undefined) {
    return shared;
  }
  const event = (type ?? 'unknown').replaceAll('.', '-');
  const code = typeof params.code === 'string' && event.startsWith('task-') ? params.code : '';
  return t(`leadership:event.${event}`, { code, defaultValue: t('leadership:event.unknown', { code }) });
}

/** What was said with a step. */
function noteOf({ params: { note, reason } }: InstructionTimelineItem): string | undefined {
  const said = note ?? reason;
  return typeof said === 'string' ? said : undefined;
}

function actorOf({ actor, onBehalfOf }: InstructionTimelineItem, t: TFunction): string | undefined {
  return actor && onBehalfOf
    ? t('leadership:timeline.onBehalfOf', { actor: actor.name, person: onBehalfOf.name })
    : actor?.name;
}
