import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useToast } from '../../ui/toast/toast-context';
import { changeDay } from './api/change-day';
import { useCalendarChange } from './api/use-calendar-change';
import type { CalendarDay } from './api/types';
import { isWeekend } from './month-grid';

interface Values {
  isWorkday: boolean;
  name?: string;
}

interface Props {
  revision: number;
  date: string | undefined;
  day: CalendarDay | undefined;
  onClose: () => void;
}

export function DaySheet({ revision, date, day, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useCalendarChange((values: Values) =>
    changeDay(revision, { date: date ?? '', isWorkday: values.isWorkday, name: values.name?.trim() || null }),
  );
  const submit = async (values: Values): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('calendar:done.day', { date }) });
    onClose();
  };
  return (
    <SideSheet title={date ?? ''} isOpen={date !== undefined} onClose={onClose}>
      {date !== undefined && (
        <RecordForm<Values>
          key={date}
          name={`calendar-day-${date}`}
          initialValues={{ isWorkday: day?.isWorkday ?? !isWeekend(date), ...(day?.name ? { name: day.name } : {}) }}
          submitLabel={t('ui:form.save')}
          onSubmit={submit}
        >
          <Form.Item name="isWorkday" label={t('calendar:day.kind')} extra={t('calendar:day.hint')}>
            <Radio.Group
              options={[
                { value: true, label: t('calendar:day.work') },
                { value: false, label: t('calendar:day.off') },
              ]}
            />
          </Form.Item>
          <Form.Item name="name" label={t('calendar:day.name')}>
            <Input maxLength={100} placeholder={t('calendar:day.nameHint')} />
          </Form.Item>
        </RecordForm>
      )}
    </SideSheet>
  );
}
