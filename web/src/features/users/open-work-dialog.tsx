import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ApiProblem } from '../../api/problem';
import type { PersonView } from './api/types';
import styles from './users.module.css';

interface Props {
  person: PersonView;
  /** The refusal, with one line for each kind of what is open. */
  problem: ApiProblem | undefined;
  isBusy: boolean;
  onAnyway: () => void;
  onClose: () => void;
}

/** Who still answers for something hands it over first, or goes knowingly without. */
export function OpenWorkDialog({ person, problem, isBusy, onAnyway, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Modal
      title={t('users:openWork.title', { name: person.name })}
      open={problem !== undefined}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('users:openWork.cancel')}
        </Button>,
        <Button key="anyway" danger loading={isBusy} onClick={onAnyway}>
          {t('users:openWork.anyway')}
        </Button>,
        <Button key="first" type="primary" onClick={() => void navigate(`/handovers/new?fromId=${person.id}`)}>
          {t('users:openWork.first')}
        </Button>,
      ]}
    >
      <ul className={styles.openWork}>
        {problem?.fields.map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
      <p>{t('users:openWork.hint')}</p>
    </Modal>
  );
}
