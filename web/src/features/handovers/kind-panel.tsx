import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/layout/panel';
import type { HandoverLine, HandoverPreview } from './api/types';
import { PlanLine } from './plan-line';
import { ReceiverChoice } from './receiver-choice';
import type { PlanDraft } from './use-plan';
import styles from './handovers.module.css';

const shownAtFirst = 10;

interface Props {
  kind: HandoverPreview['kinds'][number];
  lines: HandoverLine[];
  draft: PlanDraft;
}

/** Everything of one kind, with somebody of its own to receive it if wanted. */
export function KindPanel({ kind, lines, draft }: Props) {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  const left = lines.length - shown.length;
  return (
    <Panel
      title={kind.label}
      note={kind.count}
      actions={
        <div className={styles.kindChoice}>
          <ReceiverChoice
            label={t('handovers:plan.receiverOf', { name: kind.label })}
            value={draft.ofKind(kind.kind)}
            placeholder={t('handovers:plan.asAll')}
            canStay
            onChange={(choice) => draft.chooseKind(kind.kind, choice)}
          />
        </div>
      }
    >
      <ul className={styles.lines} aria-label={kind.label}>
        {shown.map((line) => (
          <PlanLine key={line.recordId} line={line} draft={draft} />
        ))}
      </ul>
      {left > 0 && (
        <Button type="text" block onClick={() => setIsWhole(true)}>
          {t('handovers:plan.showRest', { count: left })}
        </Button>
      )}
    </Panel>
  );
}
