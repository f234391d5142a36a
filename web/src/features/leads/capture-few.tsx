import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MarkedLabel } from './paste/marked-label';

/** What suffices to report a lead; with a photo or a voice note even that may wait. */
export function CaptureFew({ hasFiles }: { hasFiles: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="investorName"
        label={<MarkedLabel field="investorName" text={t('leads:field.investorName')} />}
        rules={[{ required: !hasFiles, whitespace: !hasFiles, message: t('leads:report.nameMissing') }]}
      >
        <Input
          autoFocus
          size="large"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="next"
          placeholder={t('leads:report.nameHint')}
        />
      </Form.Item>
      <Form.Item
        name="summary"
        label={<MarkedLabel field="summary" text={t('leads:report.summary')} />}
        rules={[{ required: !hasFiles, whitespace: !hasFiles, message: t('leads:report.summaryMissing') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={4000}
          placeholder={t('leads:report.summaryHint')}
        />
      </Form.Item>
    </>
  );
}
