import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { useMay } from '../../lib/session';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useRetryStuck, type Stuck } from './api/retry-stuck';
import type { SystemState } from './api/types';
import styles from './system.module.css';

interface StuckItem {
  id: string;
  what: string;
  attempts: number;
  error: string | null;
  at: string | null;
}

/** What was given up after many attempts, with its reason, and the way to take it up again. */
export function StuckPanel({ state }: { state: SystemState }) {
  const { t } = useTranslation();
  const groups: { kind: Stuck; items: StuckItem[] }[] = [
    {
      kind: 'events',
      items: state.deadEvents.map((event) => ({
        id: event.subscriber + event.eventId,
        what: `${event.subscriber} · ${event.type}`,
        attempts: event.attempts,
        error: event.lastError,
        at: event.deadAt,
      })),
    },
    {
      kind: 'reminders',
      items: state.reminders.deadLimits.map((limit) => ({
        id: limit.id,
        what: limit.rule,
        attempts: limit.attempts,
        error: limit.lastError,
        at: limit.deadAt,
      })),
    },
    {
      kind: 'deliveries',
      items: state.deliveries.failing.map((delivery) => ({
        id: delivery.id,
        what: `${delivery.channel} · ${delivery.state}`,
        attempts: delivery.attempts,
        error: delivery.lastError,
        at: null,
      })),
    },
  ];
  const shown = groups.filter((group) => group.items.length > 0);
  return (
    <>
      {shown.map((group) => (
        <Panel key={group.kind} title={t(`system:stuck.${group.kind}`)} actions={<Retry kind={group.kind} />}>
          <ul>
            {group.items.map((item) => (
              <li key={item.id} className={styles.line}>
                <span>
                  {item.what}
                  {item.error && <small>{item.error}</small>}
                </span>
                <span className="tabular">{t('system:stuck.attempts', { count: item.attempts })}</span>
                {item.at && <When at={item.at} />}
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </>
  );
}

function Retry({ kind }: { kind: Stuck }) {
  const { t } = useTranslation();
  const may = useMay();
  const toast = useToast();
  const problemText = useProblemText();
  const retry = useRetryStuck();
  if (!may('system.manage')) {
    return null;
  }
  return (
    <Button
      size="small"
      icon={<ReloadOutlined aria-hidden />}
      loading={retry.isPending}
      onClick={() =>
        retry.mutate(kind, {
          onSuccess: ({ revived }) => toast({ text: t('system:stuck.revived', { count: revived }) }),
          onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
        })
      }
    >
      {t('system:stuck.retry')}
    </Button>
  );
}
