import { useState } from 'react';
import {
  CalendarOutlined,
  CommentOutlined,
  HistoryOutlined,
  MinusOutlined,
  PhoneOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../lib/new-key';
import { asProblem } from '../../api/problem';
import { Day } from '../../ui/display/when';
import { Timeline, type TimelineEntry } from '../../ui/detail/timeline';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useLeadTimeline } from './api/lead-timeline';
import { logFollowUp } from './api/log-follow-up';
import { useLeadChange } from './api/use-lead-change';
import type { FollowUpKind, LeadTimelineItem, LeadView } from './api/types';
import { eventSentence } from './event-sentence';
import type { LeadActions } from './use-lead-actions';
import styles from './leads.module.css';

const icons: Record<FollowUpKind, typeof CalendarOutlined> = {
  VISIT: CalendarOutlined,
  CALL: PhoneOutlined,
  MEETING: TeamOutlined,
  MESSAGE: CommentOutlined,
  NO_CHANGE: MinusOutlined,
};

export function LeadTimeline({ lead, actions }: { lead: LeadView; actions: LeadActions }) {
  const { t } = useTranslation();
  const timeline = useLeadTimeline(lead.id);
  return (
    <Timeline
      title={t('leads:timeline.title')}
      kinds={[
        { key: 'follow-up', label: t('leads:timeline.followUps') },
        { key: 'event', label: t('leads:timeline.events') },
      ]}
      entries={timeline.rows.map((item) => toEntry(item, t))}
      empty={timeline.isLoading || timeline.error ? '' : t('leads:timeline.empty')}
      composer={lead.can.followUp && <FollowUpBar lead={lead} actions={actions} />}
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

/** One tap says 无变化; everything else opens the sheet. */
function FollowUpBar({ lead, actions }: { lead: LeadView; actions: LeadActions }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [key, setKey] = useState(newKey);
  const noChange = useLeadChange(() => logFollowUp(lead.id, { kind: 'NO_CHANGE', people: [] }, key));
  const log = (): void =>
    noChange.mutate(undefined, {
      onSuccess: () => {
        setKey(newKey());
        toast({ text: t('leads:done.noChange') });
      },
      onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
    });
  return (
    <div className={styles.followUpBar}>
      <Button type="primary" ghost onClick={() => actions.open('followUp', [lead])}>
        {t('leads:action.followUp')}
      </Button>
      <Button loading={noChange.isPending} onClick={log}>
        {t('leads:followUpKind.NO_CHANGE')}
      </Button>
    </div>
  );
}

function toEntry(item: LeadTimelineItem, t: ReturnType<typeof useTranslation>['t']): TimelineEntry {
  const { followUp } = item;
  const Icon = followUp ? icons[followUp.kind] : HistoryOutlined;
  return {
    id: item.id,
    kind: item.kind,
    at: item.at,
    icon: <Icon />,
    title: followUp ? t(`leads:followUpKind.${followUp.kind}`) : eventSentence(item, t),
    actor: actorText(item, t),
    body: followUp ? <FollowUpBody followUp={followUp} /> : noteOf(item) && <p>{noteOf(item)}</p>,
  };
}

/** What was said with a step: the hand-over note, the reasons of a triage or a closing. */
function noteOf({ params }: LeadTimelineItem): string | undefined {
  return typeof params.note === 'string' ? params.note : undefined;
}

function actorText(
  { actor, onBehalfOf }: LeadTimelineItem,
  t: ReturnType<typeof useTranslation>['t'],
): string | undefined {
  if (actor && onBehalfOf) {
    return t('leads:timeline.onBehalfOf', { actor: actor.name, person: onBehalfOf.name });
  }
  return actor?.name;
}

function FollowUpBody({ followUp }: { followUp: NonNullable<LeadTimelineItem['followUp']> }) {
  const { t } = useTranslation();
  const people = followUp.people.join(t('leads:timeline.separator'));
  const where = [followUp.place, people].filter((text) => text !== null && text !== '').join(' · ');
  return (
    <>
      {followUp.text && <p>{followUp.text}</p>}
      {where !== '' && <p className={styles.soft}>{where}</p>}
      {followUp.nextStep && (
        <p className={styles.soft}>
          <b>{t('leads:field.nextStep')}</b> {followUp.nextStep}{' '}
          {followUp.nextStepOn && <Day date={followUp.nextStepOn} />}
        </p>
      )}
    </>
  );
}
