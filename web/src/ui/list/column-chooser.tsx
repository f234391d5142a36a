import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from './list-types';
import type { ChosenColumns } from './use-columns';
import styles from './list.module.css';

export function ColumnChooser<Row>({ columns, chosen }: { columns: Column<Row>[]; chosen: ChosenColumns<Row> }) {
  const { t } = useTranslation();
  const choices = (
    <div className={styles.editor}>
      {columns.slice(1).map((column) => (
        <Checkbox key={column.key} checked={chosen.isShown(column.key)} onChange={() => chosen.toggle(column.key)}>
          {column.title}
        </Checkbox>
      ))}
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={choices}>
      <Button
        type="text"
        size="small"
        icon={<SettingOutlined aria-hidden />}
        aria-label={t('ui:list.columns')}
        title={t('ui:list.columns')}
      />
    </Popover>
  );
}
