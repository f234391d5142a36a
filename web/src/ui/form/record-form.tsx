import { useState, type ReactNode } from 'react';
import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../states/problem-text';
import { ConflictView } from './conflict-view';
import { DraftNote } from './draft-note';
import { ErrorSummary } from './error-summary';
import { differingFields, useRecordForm, type RecordForm } from './use-record-form';
import { valueAt } from './field-path';
import styles from './form.module.css';

interface Props<Values> {
  /** Unique among the forms on the screen; also under which the draft is kept (`<name>` or `<name>:<id>`). */
  name: string;
  /** False where passwords are typed. */
  keepsDraft?: boolean;
  initialValues?: Partial<Values> | undefined;
  /** The few fields that suffice. */
  children: ReactNode;
  /** All the others, behind one button. */
  more?: ReactNode;
  moreLabel?: string;
  /** Something behind "more" was filled in by other means than typing, and should be seen. */
  isMoreWanted?: (values: Partial<Values>) => boolean;
  /** The names of the fields, for the conflict view. */
  labels?: Record<string, string>;
  submitLabel: string;
  secondary?: ReactNode;
  onSubmit: (values: Values) => Promise<void>;
  loadStored?: () => Promise<Values>;
}

/** The one form of the application: one column, few fields first, nothing typed is ever lost. */
export function RecordForm<Values extends object>(props: Props<Values>) {
  const { t } = useTranslation();
  const record = useRecordForm<Values>({
    name: props.name,
    keepsDraft: props.keepsDraft ?? true,
    onSubmit: props.onSubmit,
    loadStored: props.loadStored,
  });
  const { form, draft } = record;
  const [chosenMore, setIsMoreOpen] = useState<boolean>();
  const values = Form.useWatch([], form) as Partial<Values> | undefined;
  const isMoreOpen = chosenMore ?? props.isMoreWanted?.(values ?? {}) ?? false;
  const hasDraft = draft.found !== undefined && draft.savedAt !== undefined;

  const goTo = (path: string): void => {
    setIsMoreOpen(true);
    // The field may have been behind "more": it is there after the next paint.
    requestAnimationFrame(() => record.goTo(path));
  };
  return (
    <Form<Values>
      form={form}
      name={props.name}
      layout="vertical"
      requiredMark={false}
      className={styles.form}
      initialValues={{ ...props.initialValues, ...draft.found }}
      validateTrigger="onBlur"
      onValuesChange={(_changed, values) => draft.keep(values)}
      onFinish={() => void record.submit()}
      onFinishFailed={() => {
        setIsMoreOpen(true);
        record.noteMistakes();
      }}
    >
      {hasDraft && draft.savedAt !== undefined && (
        <DraftNote
          savedAt={draft.savedAt}
          onDiscard={() => {
            draft.discard();
            form.setFieldsValue(emptied<Values>(draft.found, props.initialValues));
          }}
        />
      )}
      <Refusal record={record} labels={props.labels} onGoTo={goTo} />
      {props.children}
      {props.more && (
        <div className={styles.more}>
          <Button
            type="text"
            icon={isMoreOpen ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
            aria-expanded={isMoreOpen}
            onClick={() => setIsMoreOpen(!isMoreOpen)}
          >
            {props.moreLabel ?? t('ui:form.more')}
          </Button>
          <div hidden={!isMoreOpen}>{props.more}</div>
        </div>
      )}
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={record.isBusy}>
          {props.submitLabel}
        </Button>
        {props.secondary}
      </div>
    </Form>
  );
}

interface RefusalProps<Values extends object> {
  record: RecordForm<Values>;
  labels: Record<string, string> | undefined;
  onGoTo: (path: string) => void;
}

function Refusal<Values extends object>({ record, labels = {}, onGoTo }: RefusalProps<Values>) {
  const problemText = useProblemText();
  const { conflict, problem, mistakes } = record;
  if (conflict) {
    const fields = differingFields(conflict, Object.keys(labels)).map((path) => ({
      path,
      label: labels[path] ?? path,
      mine: shown(valueAt(conflict.mine, path)),
      theirs: shown(valueAt(conflict.theirs, path)),
    }));
    return <ConflictView fields={fields} onResolve={(mine) => void record.resolve(mine)} />;
  }
  if (!problem && mistakes.length === 0) {
    return null;
  }
  return (
    <ErrorSummary
      message={problem && problemText(problem)}
      requestId={problem?.requestId}
      mistakes={mistakes}
      onGoTo={onGoTo}
    />
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') {
    return '—';
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Puts every drafted field back to what it was, empty ones included. */
function emptied<Values extends object>(found: Values | undefined, initial: Partial<Values> | undefined): never {
  const cleared = Object.fromEntries(Object.keys(found ?? {}).map((key) => [key, undefined]));
  return { ...cleared, ...initial } as never;
}
