import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AreaInput } from '../../ui/inputs/area-input';
import { MoneyInput } from '../../ui/inputs/money-input';
import { areaRule, moneyRule } from '../../ui/inputs/quantity-rules';
import type { CaptureValues } from './capture-values';
import { sourceKinds } from './api/types';
import { industrySections } from './industries';
import { MarkedLabel } from './paste/marked-label';

/** Everything that can follow later, in the order in which people know it. */
export function CaptureMore() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="contactName" label={<MarkedLabel field="contactName" text={t('leads:field.contactName')} />}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contactTitle" label={<MarkedLabel field="contactTitle" text={t('leads:field.contactTitle')} />}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contactPhone" label={<MarkedLabel field="contactPhone" text={t('leads:field.contactPhone')} />}>
        <Input type="tel" inputMode="tel" maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="intendedInvestment"
        label={<MarkedLabel field="intendedInvestment" text={t('leads:field.intendedInvestment')} />}
        rules={[moneyRule(t)]}
      >
        <MoneyInput />
      </Form.Item>
      <Form.Item
        name="landAreaM2"
        label={<MarkedLabel field="landAreaM2" text={t('leads:field.landAreaM2')} />}
        rules={[areaRule(t)]}
      >
        <AreaInput />
      </Form.Item>
      <Form.Item
        name="spaceAreaM2"
        label={<MarkedLabel field="spaceAreaM2" text={t('leads:field.spaceAreaM2')} />}
        rules={[areaRule(t)]}
      >
        <AreaInput />
      </Form.Item>
      <Form.Item
        name="preferredPlace"
        label={<MarkedLabel field="preferredPlace" text={t('leads:field.preferredPlace')} />}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="industryCode" label={t('leads:field.industryCode')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={industrySections.map((value) => ({ value, label: t(`leads:industry.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="sourceKind" label={t('leads:field.sourceKind')}>
        <Select allowClear options={sourceKinds.map((value) => ({ value, label: t(`leads:sourceKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="sourceDetail" label={t('leads:field.sourceDetail')}>
        <Input maxLength={400} />
      </Form.Item>
      <Form.Item name="chain" label={t('leads:field.chain')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="anchorFirm" label={t('leads:field.anchorFirm')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="isKey" valuePropName="checked">
        <Checkbox>{t('leads:field.isKey')}</Checkbox>
      </Form.Item>
      <Form.Item name="isConfidential" valuePropName="checked" extra={t('leads:report.confidentialHint')}>
        <Checkbox>{t('leads:field.isConfidential')}</Checkbox>
      </Form.Item>
      <Form.Item<CaptureValues> noStyle shouldUpdate={(before, now) => before.isConfidential !== now.isConfidential}>
        {({ getFieldValue }) =>
          getFieldValue('isConfidential') === true && (
            <Form.Item
              name="anonymousDescription"
              label={t('leads:field.anonymousDescription')}
              rules={[{ required: true, message: t('leads:report.anonymousMissing') }]}
            >
              <Input.TextArea
                autoSize={{ minRows: 2, maxRows: 6 }}
                maxLength={500}
                placeholder={t('leads:report.anonymousHint')}
              />
            </Form.Item>
          )
        }
      </Form.Item>
    </>
  );
}
