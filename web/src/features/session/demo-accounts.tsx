import { useTranslation } from 'react-i18next';
import type { Site } from './api/types';
import type { Credentials } from './api/sign-in';
import styles from './session.module.css';

/** Public by design: the accounts work only on the loopback address of a demo zone. */
const demoPassword = 'landfall-demo';

/** The accounts of the demo zone; the server lists them only there. */
export function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: NonNullable<Site['demoAccounts']>;
  onChoose: (account: Credentials) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('session:demo.title')}</h2>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose({ username: account.username, password: demoPassword })}>
              <b>{t(`app:role.${account.role}`)}</b>
              <span>{account.username}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
