import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBusinessNow } from '../../lib/business-clock';
import { dateIn } from '../../lib/instants';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { setOfficeHours } from './api/office-hours';
import { useCalendarChange } from './api/use-calendar-change';
import type { OfficeHours, OfficeHoursPeriod } from './api/types';
import styles from './calendar.module.css';

interface PeriodValues extends Omit<OfficeHoursPeriod, 'season'> {
  seasonFrom?: string;
  seasonTo?: string;
}

interface Values {
  periods: PeriodValues[];
}

/** Office hours by period (summer, winter); where none holds, the usual hours do. */
export function OfficeHoursForm({ hours, onDone }: { hours: OfficeHours; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const today = dateIn(useBusinessNow());
  const change = useCalendarChange((periods: OfficeHoursPeriod[]) => setOfficeHours(hours.revision, periods));
  const submit = async ({ periods }: Values): Promise<void> => {
    await change.mutateAsync(periods.map(toPeriod));
    toast({ text: t('calendar:done.hours') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`office-hours-${String(hours.revision)}`}
      initialValues={{ periods: hours.periods.map(toValues) }}
      submitLabel={t('ui:form.save')}
      onSubmit={submit}
    >
      <Form.List name="periods">
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <fieldset key={field.key} className={styles.period}>
                <legend>{t('calendar:hours.period', { number: field.name + 1 })}</legend>
                <PeriodFields name={field.name} />
                <Button
                  size="small"
                  type="text"
                  danger
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(field.name)}
                >
                  {t('calendar:hours.remove')}
                </Button>
              </fieldset>
            ))}
            <Form.Item>
              <Button
                icon={<PlusOutlined aria-hidden />}
                onClick={() => add({ ...hours.fallback, effectiveFrom: today })}
              >
                {t('calendar:hours.add')}
              </Button>
            </Form.Item>
          </>
        )}
      </Form.List>
    </RecordForm>
  );
}

function PeriodFields({ name }: { name: number }) {
  const { t } = useTranslation();
  const required = { required: true, message: t('calendar:hours.missing') };
  const time = (field: 'opens' | 'breakStarts' | 'breakEnds' | 'closes', isRequired: boolean) => (
    <Form.Item name={[name, field]} label={t(`calendar:hours.${field}`)} rules={isRequired ? [required] : []}>
      <Input type="time" />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name={[name, 'name']} label={t('calendar:hours.name')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[name, 'effectiveFrom']} label={t('calendar:hours.effectiveFrom')} rules={[required]}>
        <Input type="date" />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item
          name={[name, 'seasonFrom']}
          label={t('calendar:hours.seasonFrom')}
          extra={t('calendar:hours.seasonHint')}
        >
          <Input maxLength={5} placeholder="06-01" />
        </Form.Item>
        <Form.Item name={[name, 'seasonTo']} label={t('calendar:hours.seasonTo')}>
          <Input maxLength={5} placeholder="09-30" />
        </Form.Item>
        {time('opens', true)}
        {time('breakStarts', false)}
        {time('breakEnds', false)}
        {time('closes', true)}
      </div>
    </>
  );
}

function toPeriod({ seasonFrom, seasonTo, ...period }: PeriodValues): OfficeHoursPeriod {
  return {
    effectiveFrom: period.effectiveFrom,
    name: period.name?.trim() || null,
    opens: period.opens,
    breakStarts: period.breakStarts || null,
    breakEnds: period.breakEnds || null,
    closes: period.closes,
    season: seasonFrom && seasonTo ? { from: seasonFrom, to: seasonTo } : null,
  };
}

function toValues({ season, ...period }: OfficeHoursPeriod): PeriodValues {
  return { ...period, ...(season ? { seasonFrom: season.from, seasonTo: season.to } : {}) };
}
