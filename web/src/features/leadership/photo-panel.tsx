import { useRef } from 'react';
import { CameraOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { Panel } from '../../ui/layout/panel';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useAddPhoto, usePhotos } from './api/photos';
import type { RecordRef } from './api/types';
import { Nothing } from '../../ui/layout/nothing';
import styles from './leadership.module.css';

/** What hangs on the record; a picture is shown, everything else can be saved. */
export function PhotoPanel({ title, record, mayAdd }: { title: string; record: RecordRef; mayAdd: boolean }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const chooser = useRef<HTMLInputElement>(null);
  const photos = usePhotos(record, true);
  const add = useAddPhoto(record);
  const send = async (files: FileList | null): Promise<void> => {
    try {
      for (const file of files ?? []) {
        await add.mutateAsync(file);
      }
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  return (
    <Panel
      title={title}
      actions={
        mayAdd && (
          <>
            <input
              ref={chooser}
              type="file"
              hidden
              multiple
              accept="image/*,application/pdf"
              aria-label={t('leadership:photos.add')}
              onChange={(event) => void send(event.target.files)}
            />
            <Button
              type="text"
              icon={<CameraOutlined aria-hidden />}
              loading={add.isPending}
              onClick={() => chooser.current?.click()}
            >
              {t('leadership:photos.add')}
            </Button>
          </>
        )
      }
    >
      {(photos.data ?? []).length === 0 ? (
        <Nothing>{t('leadership:photos.none')}</Nothing>
      ) : (
        <div className={styles.photos}>
          {photos.data?.map(({ id, name, mediaType }) => {
            const address = `/api/v1/attachments/${id}/content`;
            return (
              <a key={id} href={address} download={name}>
                {mediaType.startsWith('image/') ? <img src={address} alt={name} loading="lazy" /> : name}
              </a>
            );
          })}
        </div>
      )}
    </Panel>
  );
}
