import { useState } from 'react';
import { ArrowRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HandoverLine } from './api/types';
import { LineText } from './line-text';
import { ReceiverChoice } from './receiver-choice';
import type { PlanDraft } from './use-plan';
import styles from './handovers.module.css';

/** One record of the plan, and to whom it goes. */
export function PlanLine({ line, draft }: { line: HandoverLine; draft: PlanDraft }) {
  const { t } = useTranslation();
  const own = draft.ofRecord(line);
  const [isChoosing, setIsChoosing] = useState(false);
  const ofKind = draft.ofKind(line.kind);
  const nobody = t(ofKind?.id === null ? 'handovers:plan.stays' : 'handovers:plan.unnamed');
  const name = line.code ?? line.title ?? line.capacityText;
  return (
    <li className={styles.line} data-refused={line.refusal !== null || undefined}>
      <LineText line={line} />
      <div className={styles.goes}>
        {isChoosing || own ? (
          <ReceiverChoice
            label={t('handovers:plan.receiverOf', { name })}
            value={own}
            placeholder={t('handovers:plan.asKind')}
            canStay
            onChange={(choice) => {
              draft.chooseRecord(line, choice);
              setIsChoosing(choice !== undefined);
            }}
          />
        ) : (
          <>
            <span className={styles.to}>
              <ArrowRightOutlined aria-hidden />
              {line.toId === null ? nobody : draft.nameOf(line.toId)}
            </span>
            <Button
              size="small"
              type="text"
              onClick={() => setIsChoosing(true)}
              aria-label={t('handovers:plan.otherFor', { name })}
            >
              {t('handovers:plan.other')}
            </Button>
          </>
        )}
      </div>
      {line.refusal !== null && <p className={styles.refusal}>{line.refusal}</p>}
    </li>
  );
}
