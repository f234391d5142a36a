import { useTranslation } from 'react-i18next';
import type { Credentials, Site } from './api/types';
import styles from './session.module.css';

interface Props {
  site: Site;
  onChoose: (account: Credentials) => void;
}

/** The accounts of the demo zone; the server lists them only there. */
export function DemoAccounts({ site, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('session:demo.title')}</h2>
      <ul>
        {site.demoAccounts?.map((account) => (
          <li key={account.username}>
            <button
              type="button"
              onClick={() => onChoose({ username: account.username, password: site.demoPassword ?? '' })}
            >
              <b>{account.roles.map((role) => t(`app:role.${role}`)).join('、')}</b>
              <span>{account.username}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
