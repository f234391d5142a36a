import { useEffect, useState } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { parcelOf, type Parcel } from '../../lib/outbox/outbox-store';
import { useSession } from '../../lib/session';
import { RecordForm } from '../../ui/form/record-form';
import { PageHead } from '../../ui/layout/page-head';
import type { ReportLead } from './api/types';
import { CaptureDone } from './capture-done';
import { CaptureFew } from './capture-few';
import { CaptureFiles } from './capture-files';
import { CaptureMore } from './capture-more';
import { fromReport, type CaptureValues } from './capture-values';
import type { CapturedFile } from '../../lib/captured-file';
import { PasteBox } from './paste/paste-box';
import { useCapture } from './use-capture';
import styles from './capture.module.css';

/** A lead in thirty seconds: a name and one sentence, a pasted chat, or a photo. Without a network it waits on the device. */
export function LeadCapturePage() {
  const [address] = useSearchParams();
  const wanted = address.get('waiting');
  const parcel = useWaitingParcel(wanted);
  if (wanted !== null && parcel === undefined) {
    return null;
  }
  return <CaptureForm key={wanted} mended={parcel ?? undefined} />;
}

/** Undefined while it is looked up, null when it is not there or somebody else's. */
function useWaitingParcel(key: string | null): Parcel | null | undefined {
  const { user } = useSession();
  const [found, setFound] = useState<Parcel | null>();
  useEffect(() => {
    if (key !== null) {
      const show = (parcel: Parcel | undefined): void => setFound(parcel?.item.owner === user.id ? parcel : null);
      void parcelOf(key).then(show, () => setFound(null));
    }
  }, [key, user.id]);
  return key === null ? null : found;
}

function filesOf(parcel: Parcel | undefined): CapturedFile[] {
  return (parcel?.item.files ?? []).flatMap((file, index) => {
    const content = parcel?.contents[index];
    return content ? [{ ...file, content }] : [];
  });
}

function CaptureForm({ mended }: { mended: Parcel | undefined }) {
  const { t } = useTranslation();
  const { key, outcome, submit, again } = useCapture(mended);
  const [files, setFiles] = useState(() => filesOf(mended));
  if (outcome) {
    const start = (): void => {
      setFiles([]);
      again();
    };
    return (
      <div className={styles.page}>
        <CaptureDone outcome={outcome} onAgain={start} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHead title={t('leads:report.title')} />
      <p className={styles.hint}>{t('leads:report.hint')}</p>
      <RecordForm<CaptureValues>
        key={key}
        name="lead-capture"
        keepsDraft={mended === undefined}
        initialValues={mended && fromReport(mended.item.body as ReportLead)}
        submitLabel={t('leads:report.submit')}
        moreLabel={t('leads:report.more')}
        more={<CaptureMore />}
        isMoreWanted={({ pasted }) => pasted !== undefined}
        onSubmit={(values) => submit(values, files)}
      >
        <Form.Item name="pasted">
          <PasteBox />
        </Form.Item>
        <CaptureFew hasFiles={files.length > 0} />
        <CaptureFiles files={files} onChange={setFiles} />
      </RecordForm>
    </div>
  );
}
