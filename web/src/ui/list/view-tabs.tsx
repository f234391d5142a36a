import { useState } from 'react';
import { CloseOutlined, SaveOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListState } from './use-list-state';
import type { SavedViews } from './use-saved-views';
import type { View } from './list-types';
import styles from './list.module.css';

interface Props {
  views: View[];
  saved: SavedViews;
  state: ListState;
}

/** The views a list comes with and those somebody saved, as tabs. */
export function ViewTabs({ views, saved, state }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.views}>
      <nav aria-label={t('ui:list.views')} className={styles.tabs}>
        {[...views, ...saved.own].map((view) => (
          <span key={view.key} className={styles.tab} data-current={view.key === state.view || undefined}>
            <button
              type="button"
              aria-current={view.key === state.view ? 'page' : undefined}
              onClick={() => state.openView(view)}
            >
              {view.label}
            </button>
            {saved.own.includes(view) && (
              <button
                type="button"
                aria-label={t('ui:list.removeView', { name: view.label })}
                onClick={() => saved.remove(view.key)}
              >
                <CloseOutlined aria-hidden />
              </button>
            )}
          </span>
        ))}
      </nav>
      <SaveView onSave={(label) => state.openView(saved.save(label, addressOf(state)))} />
    </div>
  );
}

function SaveView({ onSave }: { onSave: (label: string) => void }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [label, setLabel] = useState('');
  const form = (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(label.trim());
        setIsOpen(false);
        setLabel('');
      }}
    >
      <label>
        {t('ui:list.viewName')}
        <Input autoFocus maxLength={20} value={label} onChange={(event) => setLabel(event.target.value)} />
      </label>
      <Button htmlType="submit" type="primary" disabled={label.trim() === ''}>
        {t('ui:list.save')}
      </Button>
    </form>
  );
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen} trigger="click" placement="bottomRight" content={form}>
      <Button
        type="text"
        size="small"
        icon={<SaveOutlined aria-hidden />}
        aria-label={t('ui:list.saveView')}
        title={t('ui:list.saveView')}
      />
    </Popover>
  );
}

function addressOf(state: ListState): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(state.query)) {
    parameters.set(key, Array.isArray(value) ? value.join(',') : value);
  }
  return parameters.toString();
}
