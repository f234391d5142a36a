import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../ui/states/problem-text';
import { revertImport } from './api/revert-import';
import type { ImportView } from './api/types';
import { useImportChange } from './api/use-import-change';
import styles from './imports.module.css';

/** Asked once more, since there is no way forward again but a new import. */
export function RevertDialog({ run, isOpen, onClose }: { run: ImportView; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const revert = useImportChange(() => revertImport(run));
  const close = (): void => {
    revert.reset();
    onClose();
  };
  return (
    <Modal
      title={t('imports:revert.title', { count: run.counts.imported })}
      open={isOpen}
      onCancel={close}
      onOk={() => revert.mutate(undefined, { onSuccess: close })}
      okText={t('imports:revert.do')}
      okButtonProps={{ danger: true, loading: revert.isPending }}
      cancelText={t('imports:cancel')}
    >
      <p>{t('imports:revert.hint')}</p>
      {revert.error && (
        <p className={styles.problem} role="alert">
          {problemText(revert.error)}
        </p>
      )}
    </Modal>
  );
}
