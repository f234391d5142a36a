import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { LeadCodePanel } from '../features/leads/lead-code-panel';
import { ChangePassword } from '../features/session/change-password';
import { DeviceSessions } from '../features/session/device-sessions';
import { useChooseLanguage } from '../features/session/api/choose-language';
import { useSignOut } from '../features/session/api/sign-out';
import { currentLanguage } from '../i18n/i18n';
import { languages, type Language } from '../i18n/languages';
import { useMay, useSession } from '../lib/session';
import { PageHead } from '../ui/layout/page-head';
import { Panel } from '../ui/layout/panel';
import { Fact } from '../ui/detail/fact-group';
import { chooseMode, useModeChoice, type ModeChoice } from '../ui/theme/use-mode';
import { usePhone } from '../ui/theme/use-phone';
import { menuFor } from './shell/menu';
import { WaitingItems } from './waiting-items';
import styles from './me.module.css';

export function MePage() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const signOut = useSignOut();
  const may = useMay();
  const { user, roles, units } = useSession();
  const heads = units.some(({ positions }) => positions.includes('HEAD'));
  return (
    <div className={styles.page}>
      <PageHead title={user.name} actions={<Button onClick={() => signOut.mutate()}>{t('app:signOut')}</Button>} />
      <WaitingItems />
      {isPhone && <AllScreens />}
      <Panel title={t('app:me.account')}>
        <dl className={styles.facts}>
          <Fact label={t('app:me.username')}>{user.username}</Fact>
          <Fact label={t('app:me.roles')}>{roles.map((role) => t(`app:role.${role}`)).join('、')}</Fact>
          {units.map((unit) => (
            <Fact key={unit.id} label={t('app:me.unit')}>
              {[unit.name, ...unit.positions.map((position) => t(`app:position.${position}`))].join(' · ')}
            </Fact>
          ))}
        </dl>
      </Panel>
      {may('lead.report') && <LeadCodePanel name={user.name} />}
      <Handing />
      {may('robot.manage') && heads && (
        <Panel title={t('app:me.myUnit')}>
          <p className={styles.links}>
            <Link to="/robots">{t('app:nav.robots')}</Link>
          </p>
        </Panel>
      )}
      <Preferences />
      <ChangePassword />
      <DeviceSessions />
    </div>
  );
}

/** What one holds goes to others in one step. */
function Handing() {
  const { t } = useTranslation();
  const may = useMay();
  if (!may('handover.read')) {
    return null;
  }
  return (
    <Panel title={t('app:me.handover')}>
      <p className={styles.links}>
        {may('handover.make') && <Link to="/handovers/new">{t('app:me.handOver')}</Link>}
        <Link to="/handovers">{t('app:me.handovers')}</Link>
      </p>
    </Panel>
  );
}

function Preferences() {
  const { t } = useTranslation();
  const setLanguage = useChooseLanguage();
  const mode = useModeChoice();
  return (
    <Panel title={t('app:me.preferences')}>
      <dl className={styles.facts}>
        <Fact label={t('app:language.title')}>
          <Segmented<Language>
            value={currentLanguage()}
            onChange={(language) => setLanguage.mutate(language)}
            options={languages.map((language) => ({ value: language, label: t(`app:language.${language}`) }))}
            aria-label={t('app:language.title')}
          />
        </Fact>
        <Fact label={t('app:look.title')}>
          <Segmented<ModeChoice>
            value={mode}
            onChange={chooseMode}
            options={(['light', 'dark', 'system'] as const).map((value) => ({ value, label: t(`app:look.${value}`) }))}
            aria-label={t('app:look.title')}
          />
        </Fact>
      </dl>
    </Panel>
  );
}

/** What does not fit under the thumb. */
function AllScreens() {
  const { t } = useTranslation();
  const routes = menuFor(useMay());
  return (
    <ul className={styles.screens}>
      {routes.map((route) => (
        <li key={route.id}>
          <Link to={route.path}>
            <route.menu.icon aria-hidden />
            <span>{t(route.titleKey)}</span>
            <RightOutlined aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  );
}
