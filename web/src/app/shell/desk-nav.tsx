import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMay } from '../../lib/session';
import { Brand } from './brand';
import { menuFor, menuGroups } from './menu';
import styles from './shell.module.css';

export function DeskNav({ isCollapsed, onToggle }: { isCollapsed: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  const routes = menuFor(useMay());
  const toggleLabel = isCollapsed ? t('app:nav.expand') : t('app:nav.collapse');
  return (
    <nav className={styles.nav} aria-label={t('app:nav.main')}>
      <Brand isShort={isCollapsed} />
      {menuGroups.map((group) => {
        const entries = routes.filter((route) => route.menu.group === group);
        return entries.length === 0 ? null : (
          <ul key={group} className={styles.group} aria-label={t(`app:nav.group.${group}`)}>
            {entries.map((route) => (
              <li key={route.id}>
                <NavLink
                  to={route.path}
                  end={route.path === '/'}
                  className={styles.navLink}
                  title={isCollapsed ? t(route.titleKey) : undefined}
                  onPointerEnter={() => void route.load()}
                >
                  <route.menu.icon aria-hidden />
                  <span className={styles.navText}>{t(route.titleKey)}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        );
      })}
      <button type="button" className={styles.toggle} onClick={onToggle} aria-label={toggleLabel} title={toggleLabel}>
        {isCollapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
      </button>
    </nav>
  );
}
