import { useState } from 'react';
import { EditOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useSettings } from './api/list-settings';
import type { Setting } from './api/types';
import { SettingForm } from './setting-form';
import { settingName } from './setting-name';
import { kindOf, valueText } from './setting-value';
import styles from './settings.module.css';

/** The rules of the zone, each with its value, its default, and where it comes from. */
export function SettingsPage() {
  const { t } = useTranslation();
  const settings = useSettings();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<Setting>();
  const shown =
    settings.data?.filter((setting) => `${setting.key} ${settingName(t, setting.key)}`.includes(text.trim())) ?? [];
  const groups = [...new Set(shown.map((setting) => groupOf(setting)))];
  return (
    <div className={styles.page}>
      <PageHead title={t('settings:title')} />
      <div className={styles.search}>
        <Input
          allowClear
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('settings:find')}
          aria-label={t('settings:find')}
        />
      </div>
      {settings.isPending && <SkeletonLines count={8} />}
      {settings.error && !settings.data && (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && shown.length === 0 && <EmptyState title={t('settings:empty')} />}
      {groups.map((group) => (
        <Panel key={group} title={t(`settings:group.${group}`, { defaultValue: group })}>
          <ul>
            {shown
              .filter((setting) => groupOf(setting) === group)
              .map((setting) => (
                <SettingRow key={setting.key} setting={setting} onEdit={() => setEdited(setting)} />
              ))}
          </ul>
        </Panel>
      ))}
      <SideSheet
        title={edited ? settingName(t, edited.key) : ''}
        isOpen={edited !== undefined}
        onClose={() => setEdited(undefined)}
      >
        {edited && <SettingForm key={edited.key} setting={edited} onDone={() => setEdited(undefined)} />}
      </SideSheet>
    </div>
  );
}

function groupOf(setting: Setting): string {
  return setting.key.split('.')[0] ?? setting.key;
}

function SettingRow({ setting, onEdit }: { setting: Setting; onEdit: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const name = settingName(t, setting.key);
  const value = valueText(t, setting.value, setting.key);
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <b>{name}</b>
        <p className={styles.soft}>{t('settings:source', { source: setting.source })}</p>
        {setting.version > 0 && (
          <p className={styles.soft}>
            <StatusTag tone="accent">{t('settings:changed')}</StatusTag> <When at={setting.validFrom} />{' '}
            {kindOf(setting.defaultValue, setting.key) !== 'structure' &&
              !setting.isFixed &&
              t('settings:default', { value: valueText(t, setting.defaultValue, setting.key) })}
          </p>
        )}
      </div>
      {kindOf(setting.value, setting.key) === 'structure' ? (
        <details className={styles.structure}>
          <summary>{t('settings:show')}</summary>
          <pre>{value}</pre>
        </details>
      ) : (
        <span className={styles.value}>{value}</span>
      )}
      {setting.isFixed && <StatusTag tone="neutral">{t('settings:fixed')}</StatusTag>}
      {may('setting.manage') && !setting.isFixed && (
        <Button
          size="small"
          type="text"
          icon={<EditOutlined aria-hidden />}
          aria-label={t('settings:edit', { name })}
          onClick={onEdit}
        />
      )}
    </li>
  );
}
