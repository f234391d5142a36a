import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskBehalf } from '../api/types';
import styles from '../tasks.module.css';

/** What 代录 needs beside the word of the unit itself. */
export interface BehalfValues {
  medium?: TaskBehalf['medium'];
  toldBy?: string;
  paper?: string;
}

/** For whoever does not speak for the unit: who of the unit said it, how, and on which paper. */
export function BehalfFields({ unit }: { unit: string | undefined }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.behalf}>
      <legend>{t('tasks:behalf.title', { unit: unit ?? '' })}</legend>
      <Form.Item name="medium" label={t('tasks:behalf.medium')} initialValue="SPOKEN">
        <Radio.Group
          optionType="button"
          options={(['SPOKEN', 'WRITTEN'] as const).map((value) => ({ value, label: t(`tasks:medium.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="toldBy"
        label={t('tasks:behalf.toldBy')}
        rules={[{ required: true, whitespace: true, message: t('tasks:behalf.toldByMissing') }]}
      >
        <Input maxLength={200} placeholder={t('tasks:behalf.toldByHint')} />
      </Form.Item>
      <Form.Item<BehalfValues> noStyle shouldUpdate={(before, now) => before.medium !== now.medium}>
        {({ getFieldValue }) => (
          <Form.Item
            name="paper"
            label={t('tasks:behalf.paper')}
            rules={[
              {
                required: getFieldValue('medium') === 'WRITTEN',
                whitespace: getFieldValue('medium') === 'WRITTEN',
                message: t('tasks:behalf.paperMissing'),
              },
            ]}
          >
            <Input maxLength={200} placeholder={t('tasks:behalf.paperHint')} />
          </Form.Item>
        )}
      </Form.Item>
    </fieldset>
  );
}

/** What is sent of it; nothing where the person speaks for the unit. */
export function behalfOf(isForUnit: boolean, values: BehalfValues): { behalf?: TaskBehalf } {
  if (!isForUnit) {
    return {};
  }
  const toldBy = values.toldBy?.trim() ?? '';
  const paper = values.paper?.trim() ?? '';
  if (values.medium === 'WRITTEN') {
    return { behalf: { medium: 'WRITTEN', toldBy, paper } };
  }
  return { behalf: { medium: 'SPOKEN', toldBy, ...(paper === '' ? {} : { paper }) } };
}
