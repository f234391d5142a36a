import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnSheets, type OwnSheet } from '../../../api/own-sheets';
import { When } from '../../../ui/display/when';
import { PageHead } from '../../../ui/layout/page-head';
import { Panel } from '../../../ui/layout/panel';
import { SideSheet } from '../../../ui/overlay/side-sheet';
import { EmptyState } from '../../../ui/states/empty-state';
import { ErrorState } from '../../../ui/states/error-state';
import { SkeletonLines } from '../../../ui/states/loading';
import { StatusTag } from '../../../ui/display/status-tag';
import { AddOwnSheet } from './add-own-sheet';
import styles from './own.module.css';

/** 照你的表填: the forms of the zone, each filled in its own layout. */
export function OwnSheetListPage() {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const forms = useOwnSheets(true);
  if (forms.isPending) {
    return <SkeletonLines count={6} />;
  }
  if (forms.error && !forms.data) {
    return <ErrorState isPage error={forms.error} onRetry={() => void forms.refetch()} />;
  }
  const { items, sheets, can } = forms.data;
  const add = can.add && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setIsAdding(true)}>
      {t('documents:own.add')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHead title={t('documents:own.title')} actions={items.length > 0 && add} />
      {items.length === 0 ? (
        <EmptyState title={t('documents:own.empty')} hint={t('documents:own.emptyHint')} action={add} />
      ) : (
        <Panel title={t('documents:own.list')} note={t('documents:own.listHint')}>
          <ul className={styles.forms}>
            {items.map((own) => (
              <FormLine key={own.id} own={own} />
            ))}
          </ul>
        </Panel>
      )}
      <SideSheet title={t('documents:own.add')} isOpen={isAdding} onClose={() => setIsAdding(false)}>
        <AddOwnSheet sheets={sheets} />
      </SideSheet>
    </div>
  );
}

function FormLine({ own }: { own: OwnSheet }) {
  const { t } = useTranslation();
  const open = own.columns.filter(({ key }) => key === null).length;
  return (
    <li>
      <Link to={`/own-sheets/${own.id}`} className={styles.form}>
        <b>{own.name}</b>
        {open > 0 && <StatusTag tone="neutral">{t('documents:own.byHand', { count: open })}</StatusTag>}
        <span className={styles.soft}>
          {own.sheetTitle} · {own.fileName} · <When at={own.createdAt} />
        </span>
      </Link>
    </li>
  );
}
