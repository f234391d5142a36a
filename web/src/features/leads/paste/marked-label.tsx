import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../ui/display/status-tag';
import type { CaptureValues } from '../capture-values';
import { uncheckedOf, type PastedField } from './pasted-fields';

/** The name of a field, with 待核对 while rules alone have filled it in. */
export function MarkedLabel({ field, text }: { field: PastedField; text: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CaptureValues>();
  const values = Form.useWatch([], form) as CaptureValues | undefined;
  const isMarked = uncheckedOf(values?.pasted, values ?? {}).includes(field);
  return (
    <>
      {text}
      {isMarked && (
        <>
          {' '}
          <StatusTag tone="warn">{t('leads:paste.toCheck')}</StatusTag>
        </>
      )}
    </>
  );
}
