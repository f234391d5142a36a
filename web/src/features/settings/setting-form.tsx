import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { changeSetting } from './api/change-setting';
import { settingsKey } from './api/list-settings';
import type { Setting } from './api/types';
import { settingName } from './setting-name';
import { kindOf, parseValue, valueText } from './setting-value';

interface Values {
  value: string;
  source: string;
}

/** A new version of a rule; the old ones stay on record, and so does whose decision it was. */
export function SettingForm({ setting, onDone }: { setting: Setting; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queryClient = useQueryClient();
  const kind = kindOf(setting.value, setting.key);
  const submit = async ({ value, source }: Values): Promise<void> => {
    await changeSetting(setting, { value: parseValue(kind, value), source: source.trim() });
    await queryClient.invalidateQueries({ queryKey: settingsKey });
    toast({ text: t('settings:done', { name: settingName(t, setting.key) }) });
    onDone();
  };
  const initial = initialText(t, setting);
  return (
    <RecordForm<Values>
      name={`setting-${setting.key}-${String(setting.version)}`}
      initialValues={{ value: initial, source: setting.version > 0 ? setting.source : '' }}
      submitLabel={t('ui:form.save')}
      onSubmit={submit}
    >
      <Form.Item
        name="value"
        label={t('settings:value')}
        rules={[
          {
            validator: async (_rule, text: string) => {
              if (parseValue(kind, text) === undefined) {
                throw new Error(t('settings:unreadable'));
              }
            },
          },
        ]}
      >
        <ValueField kind={kind} />
      </Form.Item>
      <Form.Item
        name="source"
        label={t('settings:sourceLabel')}
        extra={t('settings:sourceHint')}
        rules={[{ required: true, whitespace: true, message: t('settings:sourceMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Form.Item>
    </RecordForm>
  );
}

function initialText(t: TFunction, { key, value }: Setting): string {
  switch (kindOf(value, key)) {
    case 'flag':
      return String(value);
    case 'date':
      return typeof value === 'string' ? value : '';
    default:
      return valueText(t, value, key);
  }
}

interface FieldProps {
  kind: ReturnType<typeof kindOf>;
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
}

function ValueField({ kind, id, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  if (kind === 'flag') {
    return (
      <Radio.Group
        id={id ?? 'value'}
        value={value}
        onChange={(event) => onChange?.(String(event.target.value))}
        options={[
          { value: 'true', label: t('settings:yes') },
          { value: 'false', label: t('settings:no') },
        ]}
      />
    );
  }
  if (kind === 'date') {
    return <Input id={id} type="date" value={value} onChange={(event) => onChange?.(event.target.value)} />;
  }
  if (kind === 'number') {
    return <Input id={id} inputMode="numeric" value={value} onChange={(event) => onChange?.(event.target.value)} />;
  }
  return (
    <Input.TextArea
      id={id}
      spellCheck={false}
      autoSize={{ minRows: 6, maxRows: 24 }}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
