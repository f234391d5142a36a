import { useState } from 'react';
import { Form, type FormInstance } from 'antd';
import { asProblem, type ApiProblem } from '../../api/problem';
import { useDraft, type Draft } from '../../lib/drafts';
import { fieldId, namePath, valueAt } from './field-path';
import type { FieldMistake } from './error-summary';

export interface Conflict<Values> {
  theirs: Values;
  mine: Values;
}

interface Options<Values> {
  name: string;
  keepsDraft: boolean;
  /** Resolves when it is saved; a refusal is an ApiProblem. */
  onSubmit: (values: Values) => Promise<void>;
  /** What is stored now; asked for after somebody else's change. Without it a conflict is shown as a refusal. */
  loadStored?: (() => Promise<Values>) | undefined;
}

export interface RecordForm<Values> {
  form: FormInstance<Values>;
  draft: Draft<Values>;
  isBusy: boolean;
  problem: ApiProblem | undefined;
  mistakes: FieldMistake[];
  conflict: Conflict<Values> | undefined;
  submit: () => Promise<void>;
  resolve: (mine: string[]) => Promise<void>;
  goTo: (path: string) => void;
  noteMistakes: () => void;
}

/** What every form does: check, send, show each refusal where it belongs, keep what was typed until it is stored. */
export function useRecordForm<Values extends object>(options: Options<Values>): RecordForm<Values> {
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Values>(options.name, options.keepsDraft);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const [mistakes, setMistakes] = useState<FieldMistake[]>([]);
  const [conflict, setConflict] = useState<Conflict<Values>>();

  const noteMistakes = (): void => setMistakes(mistakesIn(form));

  const refuse = async (error: unknown, mine: Values): Promise<void> => {
    const refusal = asProblem(error);
    if (refusal.isConflict && options.loadStored) {
      setConflict({ mine, theirs: await options.loadStored() });
      return;
    }
    form.setFields(refusal.fields.map((field) => ({ name: namePath(field.path) as never, errors: [field.message] })));
    setProblem(refusal);
    setMistakes(refusal.fields.map(({ path, message }) => ({ path, message })));
  };

  const send = async (values: Values): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    setMistakes([]);
    try {
      await options.onSubmit(values);
      draft.discard();
      setConflict(undefined);
    } catch (error) {
      await refuse(error, values);
    } finally {
      setIsBusy(false);
    }
  };

  return {
    form,
    draft,
    isBusy,
    problem,
    mistakes,
    conflict,
    noteMistakes,
    submit: async () => send(form.getFieldsValue(true) as Values),
    resolve: async (mine) => {
      if (conflict) {
        await send(merged(conflict, mine));
      }
    },
    goTo: (path) => focusField(options.name, path),
  };
}

function mistakesIn<Values>(form: FormInstance<Values>): FieldMistake[] {
  return form
    .getFieldsError()
    .filter((field) => field.errors.length > 0)
    .map((field) => ({ path: field.name.join('.'), message: field.errors.join(' ') }));
}

function focusField(formName: string, path: string): void {
  const field = document.getElementById(fieldId(formName, path));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

function merged<Values extends object>(conflict: Conflict<Values>, mine: string[]): Values {
  const result = structuredClone(conflict.theirs) as Record<string, unknown>;
  for (const path of mine) {
    const [top = path] = path.split('.');
    result[top] = valueAt(conflict.mine, top);
  }
  return result as Values;
}

/** Top-level fields in which both versions differ. */
export function differingFields<Values extends object>(conflict: Conflict<Values>, paths: readonly string[]): string[] {
  return paths.filter(
    (path) =>
      JSON.stringify(valueAt(conflict.mine, path) ?? null) !== JSON.stringify(valueAt(conflict.theirs, path) ?? null),
  );
}
