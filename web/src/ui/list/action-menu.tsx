import { EllipsisOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { Action } from './list-types';

/** The menu behind three dots; nothing at all where nothing may be done. */
export function ActionMenu({ actions, label }: { actions: Action[]; label: string }) {
  if (actions.length === 0) {
    return null;
  }
  const items = actions.map((action) => ({
    key: action.key,
    label: action.label,
    icon: action.icon,
    danger: action.isDanger ?? false,
    onClick: action.onRun,
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" size="small" icon={<EllipsisOutlined aria-hidden />} aria-label={label} />
    </Dropdown>
  );
}
