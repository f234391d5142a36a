import { useState } from 'react';
import { FileExcelOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import styles from './own.module.css';

interface Props {
  id: string;
  onFile: (file: File) => void;
}

/** One .xlsx, by its name once it is chosen. */
export function SheetFile({ id, onFile }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  return (
    <span className={styles.chooser}>
      <input
        id={id}
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) {
            setName(file.name);
            onFile(file);
          }
        }}
      />
      <label htmlFor={id}>
        <FileExcelOutlined aria-hidden /> {name ?? t('documents:own.choose')}
      </label>
    </span>
  );
}
