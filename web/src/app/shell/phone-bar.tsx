import type { ComponentType } from 'react';
import { HomeOutlined, PlusOutlined, UserOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMay, useSession } from '../../lib/session';
import { thumbRoutes } from './menu';
import styles from './shell.module.css';

/** The bar under the thumb: what the role needs most, ＋ in the middle, one's own page at the end. */
export function PhoneBar() {
  const { t } = useTranslation();
  const may = useMay();
  const { roles } = useSession();
  const routes = thumbRoutes(roles, may);
  const half = Math.ceil(routes.length / 2);
  const [before, after] = [routes.slice(0, half), routes.slice(half)];
  return (
    <nav className={styles.phoneBar} aria-label={t('app:nav.main')}>
      {before.map((route) => (
        <BarLink key={route.id} to={route.path} icon={route.menu?.icon ?? HomeOutlined} label={t(route.titleKey)} />
      ))}
      {may('lead.report') && (
        <NavLink to="/leads/new" className={styles.plus} aria-label={t('app:nav.capture')}>
          <PlusOutlined aria-hidden />
        </NavLink>
      )}
      {after.map((route) => (
        <BarLink key={route.id} to={route.path} icon={route.menu?.icon ?? HomeOutlined} label={t(route.titleKey)} />
      ))}
      <BarLink to="/me" icon={UserOutlined} label={t('app:nav.me')} />
    </nav>
  );
}

function BarLink({ to, icon: Icon, label }: { to: string; icon: ComponentType; label: string }) {
  return (
    <NavLink to={to} end={to === '/'} className={styles.barLink}>
      <Icon aria-hidden />
      <span>{label}</span>
    </NavLink>
  );
}
