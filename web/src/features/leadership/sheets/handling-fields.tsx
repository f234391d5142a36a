import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { findPeople } from '../../../ui/inputs/find-people';
import { useUnitOptions } from '../../../ui/inputs/unit-options';
import { LimitFields } from '../../../ui/form/limit-fields';
import styles from '../leadership.module.css';

interface Props {
  /** Where the parts stand in the form. */
  name: string;
  addLabel: string;
  /** Each part has words and a limit of its own, and may name the 经办人: decisions on the spot. */
  isDecision?: boolean;
  isRequired?: boolean;
}

/** 承办单位: several units that each do their part, each with those that support it. */
export function HandlingFields({ name, addLabel, isDecision = false, isRequired = false }: Props) {
  const { t } = useTranslation();
  return (
    <Form.List name={name}>
      {(parts, { add, remove }) => (
        <>
          {parts.map((part, place) => (
            <div key={part.key} className={styles.part}>
              <div className={styles.partHead}>
                {t('leadership:form.part', { number: place + 1 })}
                {(!isRequired || parts.length > 1) && (
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('leadership:form.removePart', { number: place + 1 })}
                    onClick={() => remove(part.name)}
                  />
                )}
              </div>
              <PartFields at={part.name} isDecision={isDecision} />
              {isDecision && (
                <LimitFields
                  at={[part.name, 'limit']}
                  full={[name, part.name, 'limit']}
                  label={t('leadership:form.limitUnit')}
                />
              )}
            </div>
          ))}
          <Button
            block
            type="dashed"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ limit: { amount: 5, unit: 'WORKING_DAY' } })}
          >
            {addLabel}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function PartFields({ at, isDecision }: { at: number; isDecision: boolean }) {
  const { t } = useTranslation();
  const units = useUnitOptions();
  return (
    <>
      <Form.Item
        name={[at, 'words']}
        label={t(isDecision ? 'leadership:field.decision' : 'leadership:field.partWords')}
        rules={[{ required: isDecision, whitespace: true, message: t('leadership:form.textMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={4000} />
      </Form.Item>
      <Form.Item
        name={[at, 'leadUnitId']}
        label={t('leadership:field.leadUnit')}
        rules={[{ required: true, message: t('leadership:form.unitMissing') }]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={units} />
      </Form.Item>
      <Form.Item name={[at, 'supportingUnitIds']} label={t('leadership:field.supportingUnits')}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={units} />
      </Form.Item>
      {isDecision && (
        <Form.Item name={[at, 'handlerId']} label={t('leadership:field.handler')}>
          <SearchSelect name="people" find={findPeople} placeholder={t('leadership:form.findPerson')} />
        </Form.Item>
      )}
    </>
  );
}
