import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActionMenu } from './action-menu';
import type { Action } from './list-types';
import styles from './list.module.css';

interface Props<Row> {
  label: string;
  rows: Row[];
  keyOf: (row: Row) => string;
  hrefOf?: ((row: Row) => string) | undefined;
  nameOf: (row: Row) => string;
  actionsOf?: ((row: Row) => Action[]) | undefined;
  renderCard: (row: Row) => ReactNode;
  changed: ReadonlySet<string>;
}

/** What a table becomes on the phone. The whole card opens the record. */
export function CardList<Row>({ label, rows, keyOf, hrefOf, nameOf, actionsOf, renderCard, changed }: Props<Row>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => {
        const key = keyOf(row);
        const href = hrefOf?.(row);
        return (
          <li key={key} className={styles.card} data-changed={changed.has(key) || undefined}>
            <div className={styles.cardHead}>
              <h2>
                {href ? (
                  <Link className={styles.cardLink} to={href}>
                    {nameOf(row)}
                  </Link>
                ) : (
                  nameOf(row)
                )}
              </h2>
              {actionsOf && (
                <ActionMenu actions={actionsOf(row)} label={t('ui:list.actionsOf', { name: nameOf(row) })} />
              )}
            </div>
            <div className={styles.cardBody}>{renderCard(row)}</div>
          </li>
        );
      })}
    </ul>
  );
}
