import { useState } from 'react';
import { Form, Input, Radio, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../lib/new-key';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { addRobot, changeRobot, useRobotChange } from './api/robots';
import { coverages, vendors, type Robot, type RobotCovers, type RobotList, type RobotVendor } from './api/types';

interface Values {
  unitId: string;
  vendor: RobotVendor;
  name: string;
  covers: RobotCovers;
  address?: string;
  secret?: string;
  dropsSecret?: boolean;
}

interface Props {
  robot: Robot | undefined;
  units: RobotList['units'];
  onDone: () => void;
}

/** Address and secret are written and never shown again; whoever has them speaks in the group. No draft is kept. */
export function RobotForm({ robot, units, onDone }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const [key] = useState(newKey);
  const change = useRobotChange((values: Values) => save(robot, values, key));
  const submit = async (values: Values): Promise<void> => {
    const saved = await change.mutateAsync(values);
    toast({ text: t('robots:done.saved', { name: saved.name }) });
    onDone();
  };
  const required = { required: true, whitespace: true, message: t('robots:form.missing') };
  return (
    <RecordForm<Values>
      name={`robot-${robot?.id ?? 'new'}`}
      keepsDraft={false}
      initialValues={
        robot
          ? { name: robot.name, covers: robot.covers, vendor: robot.vendor }
          : { vendor: 'WECOM', covers: 'ALL', ...(units.length === 1 ? { unitId: units[0]?.id ?? '' } : {}) }
      }
      submitLabel={t('ui:form.save')}
      onSubmit={submit}
    >
      {!robot && (
        <>
          <Form.Item name="unitId" label={t('robots:field.unit')} rules={[required]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item name="vendor" label={t('robots:field.vendor')}>
            <Radio.Group
              optionType="button"
              options={vendors.map((value) => ({ value, label: t(`robots:vendor.${value}`) }))}
            />
          </Form.Item>
        </>
      )}
      <Form.Item name="name" label={t('robots:field.name')} rules={[required]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="address"
        label={t('robots:field.address')}
        extra={robot ? t('robots:form.addressKept', { address: robot.addressShown }) : t('robots:form.addressHint')}
        rules={robot ? [] : [required]}
      >
        <Input maxLength={500} autoComplete="off" inputMode="url" spellCheck={false} />
      </Form.Item>
      <SecretFields robot={robot} />
      <Form.Item name="covers" label={t('robots:field.covers')}>
        <Radio.Group options={coverages.map((value) => ({ value, label: t(`robots:covers.${value}`) }))} />
      </Form.Item>
    </RecordForm>
  );
}

function SecretFields({ robot }: { robot: Robot | undefined }) {
  const { t } = useTranslation();
  const vendor = Form.useWatch<RobotVendor | undefined>('vendor', Form.useFormInstance()) ?? robot?.vendor;
  if (vendor === 'WECOM') {
    return null;
  }
  return (
    <>
      <Form.Item
        name="secret"
        label={t('robots:field.secret')}
        extra={t(robot?.hasSecret ? 'robots:form.secretKept' : 'robots:form.secretHint')}
      >
        <Input.Password maxLength={200} autoComplete="new-password" />
      </Form.Item>
      {robot?.hasSecret && (
        <Form.Item name="dropsSecret" label={t('robots:field.dropsSecret')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </>
  );
}

async function save(robot: Robot | undefined, values: Values, key: string): Promise<Robot> {
  const { unitId, vendor, name, covers, address = '', secret = '', dropsSecret = false } = values;
  const written = {
    ...(address.trim() === '' ? {} : { address: address.trim() }),
    ...(secret.trim() === '' ? {} : { secret: secret.trim() }),
  };
  if (!robot) {
    return addRobot({ unitId, vendor, name: name.trim(), covers, address: '', ...written }, key);
  }
  return changeRobot(robot, { name: name.trim(), covers, ...written, ...(dropsSecret ? { secret: null } : {}) });
}
