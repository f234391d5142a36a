import type { ComponentType } from 'react';
import { AimOutlined, CarOutlined, CheckSquareOutlined, ThunderboltOutlined, TeamOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { fieldWorkKinds, type FieldWorkKind } from './api/types';
import styles from './leadership.module.css';

const icons: Record<FieldWorkKind, ComponentType> = {
  ATTACK: ThunderboltOutlined,
  COORDINATE: TeamOutlined,
  DECIDE: AimOutlined,
  EXECUTE: CheckSquareOutlined,
  VISIT: CarOutlined,
};

interface Props {
  chosen: FieldWorkKind | undefined;
  onChoose: (kind: FieldWorkKind) => void;
}

/** Four buttons for four ways of working on the spot, and one for a visit. */
export function KindButtons({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.kinds} role="group" aria-label={t('leadership:field.kind')}>
      {fieldWorkKinds.map((kind) => {
        const Icon = icons[kind];
        return (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={chosen === kind}
            onClick={() => onChoose(kind)}
          >
            <span className={styles.kindIcon}>
              <Icon aria-hidden />
            </span>
            {t(`leadership:kind.${kind}`)}
          </button>
        );
      })}
    </div>
  );
}
