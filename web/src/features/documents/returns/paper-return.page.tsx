import { useId, useState, type ReactNode } from 'react';
import { CameraOutlined, FileImageOutlined, LoadingOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { PageHead } from '../../../ui/layout/page-head';
import { Panel } from '../../../ui/layout/panel';
import { isUnreadable, returnPaper, type RecordTold } from '../api/return-paper';
import { ReturnOutcome } from './return-outcome';
import { TellRecord } from './tell-record';
import { UnreturnedPage } from './unreturned-page';
import styles from './returns.module.css';

/** A signed page comes back: its code says to which record it belongs; whoever sends it says so where it cannot be read. */
export function PaperReturnPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState<File>();
  const sending = useMutation({
    mutationFn: ({ file, record }: { file: File; record?: RecordTold }) => returnPaper(file, record),
  });
  const take = (file: File): void => {
    setPage(file);
    sending.mutate({ file });
  };
  return (
    <div className={styles.page}>
      <PageHead title={t('documents:return.title')} />
      <Panel title={t('documents:return.page')}>
        <div className={styles.choosing}>
          <p>{t('documents:return.hint')}</p>
          <div className={styles.choosers}>
            <Chooser label={t('documents:return.photo')} icon={<CameraOutlined aria-hidden />} isCamera onFile={take} />
            <Chooser label={t('documents:return.file')} icon={<FileImageOutlined aria-hidden />} onFile={take} />
          </div>
          {sending.isPending && (
            <p role="status">
              <LoadingOutlined aria-hidden /> {t('documents:return.sending', { name: page?.name })}
            </p>
          )}
        </div>
      </Panel>
      {sending.data && <ReturnOutcome returned={sending.data} />}
      {sending.error && page && (
        <UnreturnedPage problem={asProblem(sending.error)} name={page.name}>
          {isUnreadable(sending.error) && <TellRecord onTell={(record) => sending.mutate({ file: page, record })} />}
        </UnreturnedPage>
      )}
    </div>
  );
}

interface ChooserProps {
  label: string;
  icon: ReactNode;
  isCamera?: boolean;
  onFile: (file: File) => void;
}

function Chooser({ label, icon, isCamera = false, onFile }: ChooserProps) {
  const id = useId();
  return (
    <span className={styles.chooser}>
      <input
        id={id}
        type="file"
        accept={isCamera ? 'image/*' : 'image/*,application/pdf'}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) {
            onFile(file);
          }
        }}
      />
      <label htmlFor={id}>
        {icon} {label}
      </label>
    </span>
  );
}
