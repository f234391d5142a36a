import { useState } from 'react';
import { EyeOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import styles from './display.module.css';

interface Props {
  masked: string | null | undefined;
  /** Asks the server with the reason given; each look is logged. Left out where the reader may not look. */
  onReveal?: ((reason: string) => Promise<string>) | undefined;
}

/** 138****1234 with a way to see the number for a stated reason. The number is forgotten when the screen is left. */
export function MaskedPhone({ masked, onReveal }: Props) {
  const { t } = useTranslation();
  const [revealed, setRevealed] = useState<string>();
  const [open, setOpen] = useState(false);
  if (!masked) {
    return <span className={styles.none}>—</span>;
  }
  if (revealed) {
    return (
      <a className={styles.number} href={`tel:${revealed}`}>
        {revealed}
      </a>
    );
  }
  return (
    <span className={styles.phone}>
      <span className={styles.number}>{masked}</span>
      {onReveal && (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger="click"
          content={<RevealForm onReveal={async (reason) => setRevealed(await onReveal(reason))} />}
        >
          <Button type="text" size="small" icon={<EyeOutlined aria-hidden />} aria-label={t('ui:phone.reveal')} />
        </Popover>
      )}
    </span>
  );
}

function RevealForm({ onReveal }: { onReveal: (reason: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      await onReveal(reason.trim());
    } catch (error) {
      setFailure(asProblem(error).title || t('problem:unexpected'));
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.reveal}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor="reveal-reason">{t('ui:phone.reason')}</label>
      <Input
        id="reveal-reason"
        autoFocus
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className={styles.hint}>{t('ui:phone.logged')}</p>
      {failure && <p role="alert">{failure}</p>}
      <Button htmlType="submit" type="primary" loading={busy} disabled={reason.trim().length < 2}>
        {t('ui:phone.show')}
      </Button>
    </form>
  );
}
