import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { limitUnits } from './limit-values';

type Path = (string | number)[];

/** 时限 in one of the three units, or up to a day; `at` is where it stands in the form, `full` its address there. */
export function LimitFields({ at, full = at, label }: { at: Path; full?: Path; label: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name={[...at, 'unit']} label={label}>
        <Select
          options={[...limitUnits, 'DATE' as const].map((value) => ({
            value,
            label: t(`ui:limitField.unit.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue([...full, 'unit']) === 'DATE' ? (
            <Form.Item
              name={[...at, 'dueOn']}
              label={t('ui:limitField.lastDay')}
              rules={[{ required: true, message: t('ui:limitField.dayMissing') }]}
            >
              <Input type="date" />
            </Form.Item>
          ) : (
            <Form.Item
              name={[...at, 'amount']}
              label={t('ui:limitField.amount')}
              rules={[{ required: true, message: t('ui:limitField.amountMissing') }]}
            >
              <InputNumber min={1} max={365} precision={0} inputMode="numeric" />
            </Form.Item>
          )
        }
      </Form.Item>
    </>
  );
}
