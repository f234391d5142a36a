import type { TFunction } from 'i18next';
import { CommentOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { recordEventText } from '../../ui/detail/record-event';
import { Timeline, type TimelineEntry } from '../../ui/detail/timeline';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useTaskFiles, type TaskFile } from './api/task-files';
import { useTaskTimeline } from './api/task-timeline';
import type { TaskTimelineItem, TaskView } from './api/types';
import { EntryFiles } from './task-files';
import { BehalfNote } from './task-side';

export function TaskTimeline({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const timeline = useTaskTimeline(task.id);
  const files = useTaskFiles(
    task.id,
    timeline.rows.some(({ entry }) => (entry?.attachmentIds.length ?? 0) > 0),
  );
  return (
    <Timeline
      title={t('tasks:timeline.title')}
      kinds={[
        { key: 'entry', label: t('tasks:timeline.entries') },
        { key: 'event', label: t('tasks:timeline.events') },
      ]}
      entries={timeline.rows.map((item) => toEntry(item, files, t))}
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

function toEntry(item: TaskTimelineItem, files: ReadonlyMap<string, TaskFile>, t: TFunction): TimelineEntry {
  const { entry } = item;
  const text = entry?.text ?? noteOf(item);
  const hasMore = entry !== null || item.behalf !== null;
  return {
    id: item.id,
    kind: item.kind,
    at: item.at,
    icon: entry ? <CommentOutlined /> : <HistoryOutlined />,
    title: entry ? entryTitle(entry, t) : sentenceOf(item, t),
    actor: actorText(item, t),
    body: (text || hasMore) && (
      <>
        {text && <p>{text}</p>}
        {entry && <EntryFiles ids={entry.attachmentIds} files={files} />}
        <BehalfNote behalf={item.behalf} />
      </>
    ),
  };
}

/** The sentence of an event is made at reading, in the reader's language. */
function sentenceOf({ type, params, names }: TaskTimelineItem, t: TFunction): string {
  const shared = recordEventText(t, type);
  if (shared !== undefined) {
    return shared;
  }
  const name = (type ?? 'unknown').replace(/^task\./, '').replaceAll('.', '-');
  const named = (key: string): string => names[String(params[key])] ?? '';
  const people = Array.isArray(params.addedIds) ? params.addedIds.map((id) => names[String(id)] ?? '') : [];
  const ruling = typeof params.ruling === 'string' ? t(`tasks:ruling.${params.ruling}`) : '';
  return t(`tasks:event.${name}`, {
    person: named('toId'),
    unit: named('toUnitId') || named('leadUnitId') || named('unitId'),
    people: people.join(t('tasks:separator')),
    ruling,
    defaultValue: t('tasks:event.unknown'),
  });
}

function entryTitle({ kind, unit }: NonNullable<TaskTimelineItem['entry']>, t: TFunction): string {
  const said = t(`tasks:entry.${kind}`);
  return unit ? `${said} · ${unit.name}` : said;
}

/** What was said with a step. */
function noteOf({ params: { note, reason } }: TaskTimelineItem): string | undefined {
  const said = note ?? reason;
  return typeof said === 'string' ? said : undefined;
}

function actorText({ actor, onBehalfOf, throughUnit, entry }: TaskTimelineItem, t: TFunction): string | undefined {
  if (throughUnit) {
    return t('tasks:links.by', { unit: throughUnit.name });
  }
  if (actor && onBehalfOf) {
    return t('tasks:timeline.onBehalfOf', { actor: actor.name, person: onBehalfOf.name });
  }
  return actor && entry?.isForUnit ? t('tasks:timeline.forUnit', { actor: actor.name }) : actor?.name;
}
