import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LiveList } from './use-live-list';

export function NewsNote({ live }: { live: LiveList }) {
  const { t } = useTranslation();
  return live.hasNews ? (
    <Button type="dashed" size="small" icon={<ReloadOutlined aria-hidden />} onClick={live.showNews}>
      {t('ui:list.news')}
    </Button>
  ) : null;
}
