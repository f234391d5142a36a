import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApiProblem } from '../../api/problem';
import { useProblemText } from '../states/problem-text';
import type { Move } from './board-types';
import styles from './board.module.css';

interface Props {
  refused: { move: Move; problem: ApiProblem } | undefined;
  hrefForMissing: (cardId: string, path: string) => string;
  onClose: () => void;
}

/** Why a move was refused, with a way to each thing that is missing. */
export function RefusalDialog({ refused, hrefForMissing, onClose }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <Modal
      open={refused !== undefined}
      title={refused && t('ui:board.refused', { name: refused.move.card.name, column: refused.move.to.title })}
      onCancel={onClose}
      onOk={onClose}
      okText={t('ui:board.understood')}
      cancelButtonProps={{ hidden: true }}
    >
      {refused && (
        <div className={styles.refusal}>
          <p>{problemText(refused.problem)}</p>
          {refused.problem.fields.length > 0 && (
            <ul>
              {refused.problem.fields.map((field) => (
                <li key={field.path + field.code}>
                  <Link to={hrefForMissing(refused.move.card.id, field.path)}>{field.message}</Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Modal>
  );
}
