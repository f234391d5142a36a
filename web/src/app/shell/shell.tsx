import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate, useNavigation } from 'react-router';
import { useHotkeys } from '../../lib/hotkeys';
import { useMay } from '../../lib/session';
import { readStored, store } from '../../lib/storage';
import { usePhone } from '../../ui/theme/use-phone';
import { LiveUpdates } from '../live-updates';
import { registerSenders } from '../senders';
import { CommandPalette } from './command-palette';
import { DeskNav } from './desk-nav';
import { NewVersion } from './new-version';
import { OfflineBanner } from './offline-banner';
import { PhoneBar } from './phone-bar';
import { TopBar } from './top-bar';
import styles from './shell.module.css';

registerSenders();

const collapsedKey = 'landfall.nav.collapsed';

/** The frame around every screen, for the desk and for the phone. */
export function Shell() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const may = useMay();
  const navigate = useNavigate();
  const navigation = useNavigation();
  const [isCollapsed, setIsCollapsed] = useState(() => readStored<boolean>(collapsedKey) ?? false);
  const [isSearching, setIsSearching] = useState(false);
  useHotkeys({
    'mod+k': () => setIsSearching(true),
    c: () => {
      if (may('lead.report')) {
        void navigate('/leads/new');
      }
    },
  });
  const toggle = (): void => {
    store(collapsedKey, !isCollapsed);
    setIsCollapsed(!isCollapsed);
  };
  return (
    <div className={styles.shell} data-collapsed={isCollapsed || undefined} data-phone={isPhone || undefined}>
      <a className={styles.skip} href="#main">
        {t('app:skip')}
      </a>
      <LiveUpdates />
      {!isPhone && <DeskNav isCollapsed={isCollapsed} onToggle={toggle} />}
      <div className={styles.column}>
        <TopBar isPhone={isPhone} onSearch={() => setIsSearching(true)} />
        <NewVersion />
        <OfflineBanner />
        <main id="main" tabIndex={-1} className={styles.main} aria-busy={navigation.state !== 'idle'}>
          <Outlet />
        </main>
      </div>
      {isPhone && <PhoneBar />}
      {isSearching && <CommandPalette onClose={() => setIsSearching(false)} />}
    </div>
  );
}
