import type { ReactNode } from 'react';
import { ActionMenu } from '../list/action-menu';
import type { Action } from '../list/list-types';
import { useTranslation } from 'react-i18next';
import styles from './detail.module.css';

interface Props {
  name: string;
  code: string;
  /** Tags of status, light and confidentiality. */
  tags?: ReactNode;
  stepper: ReactNode;
  owner: ReactNode;
  /** The one thing to do next. */
  nextAction?: ReactNode;
  actions: Action[];
}

export function DetailHead({ name, code, tags, stepper, owner, nextAction, actions }: Props) {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <div className={styles.title}>
          <h1>{name}</h1>
          <p className={styles.meta}>
            <span className="tabular">{code}</span>
            {tags}
            {owner}
          </p>
        </div>
        <div className={styles.headActions}>
          {nextAction}
          <ActionMenu actions={actions} label={t('ui:detail.moreActions')} />
        </div>
      </div>
      {stepper}
    </header>
  );
}
