import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action } from './list-types';
import styles from './list.module.css';

export function BulkBar({ count, actions, onClear }: { count: number; actions: Action[]; onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.bulk} role="toolbar" aria-label={t('ui:list.bulk')}>
      <span className="tabular">{t('ui:list.chosen', { count })}</span>
      {actions.map((action) => (
        <Button
          key={action.key}
          size="small"
          icon={action.icon}
          danger={action.isDanger ?? false}
          onClick={action.onRun}
        >
          {action.label}
        </Button>
      ))}
      <Button size="small" type="text" onClick={onClear}>
        {t('ui:list.chooseNone')}
      </Button>
    </div>
  );
}
