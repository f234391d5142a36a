import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../ui/states/problem-text';
import { revertImport } from './api/revert-import';
import type { ImportView } from './api/types';
import { useImportChange } from './api/use-import-change';
import styles from './imports.module.css';

interface Values {
  reason: string;
}

const LONGEST = 1_000;

/** Asked once more, and why, since there is no way forward again but a new import. */
export function RevertDialog({ run, isOpen, onClose }: { run: ImportView; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [form] = Form.useForm<Values>();
  const revert = useImportChange(({ reason }: Values) => revertImport(run, reason));
  const close = (): void => {
    revert.reset();
    onClose();
  };
  return (
    <Modal
      title={t('imports:revert.title', { count: run.counts.imported })}
      open={isOpen}
      onCancel={close}
      onOk={() => form.submit()}
      okText={t('imports:revert.do')}
      okButtonProps={{ danger: true, loading: revert.isPending }}
      cancelText={t('imports:cancel')}
    >
      <p>{t('imports:revert.hint')}</p>
      <Form<Values>
        form={form}
        name={`import-revert-${run.id}`}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => revert.mutate(values, { onSuccess: close })}
      >
        <Form.Item
          name="reason"
          label={t('imports:revert.reason')}
          rules={[{ required: true, whitespace: true, message: t('imports:revert.reasonMissing') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={LONGEST} />
        </Form.Item>
      </Form>
      {revert.error && (
        <p className={styles.problem} role="alert">
          {problemText(revert.error)}
        </p>
      )}
    </Modal>
  );
}
