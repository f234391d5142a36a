import { useId } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './leadership.module.css';

interface Props {
  label: string;
  photos: readonly File[];
  onChange: (photos: File[]) => void;
}

/** Photos from the camera or the album, sent when the record is there. */
export function PhotoPicker({ label, photos, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Form.Item label={label} htmlFor={id} style={{ marginTop: 16 }}>
      <input
        id={id}
        type="file"
        accept="image/*,application/pdf"
        multiple
        onChange={(event) => onChange([...(event.target.files ?? [])])}
      />
      {photos.length > 0 && <p className={styles.chosen}>{t('leadership:photos.chosen', { count: photos.length })}</p>}
    </Form.Item>
  );
}
