import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OwnSheetList } from '../../../api/own-sheets';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { addOwnSheet, useOwnSheetChange } from '../api/own-sheets';
import { SheetFile } from './sheet-file';
import styles from './own.module.css';

interface Values {
  sheet?: string | undefined;
  name: string;
}

/** Whose records fill it, what it is called, and the .xlsx itself. */
export function AddOwnSheet({ sheets }: { sheets: OwnSheetList['sheets'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const [file, setFile] = useState<File>();
  const [isMissing, setIsMissing] = useState(false);
  const add = useOwnSheetChange(addOwnSheet);
  const submit = async ({ sheet, name }: Values): Promise<void> => {
    setIsMissing(!file);
    if (file) {
      const { id, sheetTitle } = await add.mutateAsync({ sheet, name: name.trim(), file });
      toast({ text: t('documents:own.added', { sheet: sheetTitle }) });
      await navigate(`/own-sheets/${id}`);
    }
  };
  return (
    <RecordForm<Values>
      name="own-sheet-new"
      keepsDraft={false}
      submitLabel={t('documents:own.upload')}
      onSubmit={submit}
    >
      <p className={styles.intro}>{t('documents:own.addHint')}</p>
      <Form.Item name="sheet" label={t('documents:own.sheet')}>
        <Select
          allowClear
          placeholder={t('documents:own.byHeaders')}
          options={sheets.map(({ name, title }) => ({ value: name, label: title }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('documents:own.name')}
        rules={[{ required: true, whitespace: true, message: t('documents:own.nameMissing') }]}
      >
        <Input maxLength={60} placeholder={t('documents:own.nameHint')} />
      </Form.Item>
      <Form.Item
        label={t('documents:own.file')}
        htmlFor="own-sheet-file"
        {...(isMissing && !file ? { validateStatus: 'error' as const, help: t('documents:own.fileMissing') } : {})}
      >
        <SheetFile id="own-sheet-file" onFile={setFile} />
      </Form.Item>
    </RecordForm>
  );
}
