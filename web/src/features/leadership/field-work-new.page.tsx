import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { CheckOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { PageHead } from '../../ui/layout/page-head';
import type { FieldWorkKind } from './api/types';
import { FieldWorkForm } from './field-work-form';
import { recordIn } from './field-work-path';
import type { Outcome } from './field-work-values';
import { KindButtons } from './kind-buttons';
import styles from './leadership.module.css';

/** 四个一 in the hand: one of four buttons (or 走访), a few words, and what was decided becomes tasks before one leaves. */
export function FieldWorkNewPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [kind, setKind] = useState<FieldWorkKind>();
  const [outcome, setOutcome] = useState<Outcome>();
  if (outcome) {
    return (
      <Done
        outcome={outcome}
        onAgain={() => {
          setOutcome(undefined);
          setKind(undefined);
        }}
      />
    );
  }
  const record = recordIn(search);
  return (
    <div className={styles.narrow}>
      <PageHead title={t('leadership:work.new')} note={record?.title} />
      <KindButtons chosen={kind} onChoose={setKind} />
      {kind && <FieldWorkForm key={kind} kind={kind} record={record} onDone={setOutcome} />}
    </div>
  );
}

function Done({ outcome, onAgain }: { outcome: Outcome; onAgain: () => void }) {
  const { t } = useTranslation();
  const isRecorded = outcome.kind === 'recorded';
  return (
    <div className={styles.narrow}>
      <div className={styles.done} role="status">
        <span className={styles.kindIcon}>
          {isRecorded ? <CheckOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}
        </span>
        <h1>{t(isRecorded ? 'leadership:work.recorded' : 'leadership:work.waiting')}</h1>
        {outcome.kind === 'recorded' ? (
          <p>{t('leadership:work.tasks', { count: outcome.work.tasks.length })}</p>
        ) : (
          <p>{t('leadership:work.waitingHint')}</p>
        )}
        {outcome.kind === 'recorded' && <Link to={`/field-works/${outcome.work.id}`}>{t('leadership:work.open')}</Link>}
        <Button onClick={onAgain}>{t('leadership:work.again')}</Button>
      </div>
    </div>
  );
}
