import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session';
import { Count } from '../../ui/display/money';
import type { LeadFigures } from './api/types';
import { figuresFor } from './figures';
import styles from './today.module.css';

export function FigureTiles({ figures }: { figures: LeadFigures }) {
  const { t } = useTranslation();
  const { roles } = useSession();
  return (
    <ul className={styles.tiles}>
      {figuresFor(roles).map((figure) => (
        <li key={figure.key}>
          <Link
            to={figure.href}
            className={styles.tile}
            data-bad={(figure.isBad && figures[figure.key] > 0) || undefined}
          >
            <span>{t(`today:figure.${figure.key}`)}</span>
            <b>
              <Count value={figures[figure.key]} />
            </b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
