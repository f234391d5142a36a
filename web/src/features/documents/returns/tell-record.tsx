import { useState } from 'react';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { findRecords, returnKinds, type ReturnKind } from '../api/find-records';
import type { RecordTold } from '../api/return-paper';
import styles from './returns.module.css';

/** The record, told by whoever holds the page. */
export function TellRecord({ onTell }: { onTell: (record: RecordTold) => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const kinds = returnKinds.filter((kind) => may(`${kind}.read`));
  const [kind, setKind] = useState<ReturnKind | undefined>(kinds[0]);
  const [id, setId] = useState<string>();
  if (!kind) {
    return null;
  }
  const choose = (next: ReturnKind): void => {
    setKind(next);
    setId(undefined);
  };
  return (
    <div className={styles.tell}>
      <Segmented<ReturnKind>
        aria-label={t('documents:return.kindLabel')}
        value={kind}
        onChange={choose}
        options={kinds.map((value) => ({ value, label: t(`documents:return.kind.${value}`) }))}
      />
      <label htmlFor="return-record">{t('documents:return.which')}</label>
      <SearchSelect
        key={kind}
        id="return-record"
        name={`return-${kind}`}
        find={(text) => findRecords(kind, text)}
        onChange={setId}
        placeholder={t('documents:return.find')}
        {...(id === undefined ? {} : { value: id })}
      />
      <Button type="primary" disabled={id === undefined} onClick={() => id && onTell({ kind, id })}>
        {t('documents:return.attach')}
      </Button>
    </div>
  );
}
