import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { newKey } from '../../lib/new-key';
import type { Parcel } from '../../lib/outbox/outbox-store';
import { NotKept, sendOrKeep } from '../../lib/outbox/send-or-keep';
import { useSession } from '../../lib/session';
import { reportKind } from './api/report-lead';
import type { LeadView } from './api/types';
import { toReport, type CaptureValues } from './capture-values';
import type { CapturedFile } from '../../lib/captured-file';

export interface CaptureOutcome {
  /** Undefined while it waits on the device. */
  lead: LeadView | undefined;
  title: string;
  /** Why one of its files was not taken. */
  problem?: ApiProblem | undefined;
}

interface Capture {
  key: string;
  outcome: CaptureOutcome | undefined;
  submit: (values: CaptureValues, files: readonly CapturedFile[]) => Promise<void>;
  again: () => void;
}

/** One report: written down on the device first, then sent. `mended`: the one that waits and is taken up again. */
export function useCapture(mended: Parcel | undefined): Capture {
  const { t } = useTranslation();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [key, setKey] = useState(() => mended?.item.key ?? newKey());
  /** Set once for a key: a body sent twice must be the same, or the server takes it for another report. */
  const capturedAt = useRef(mended?.item.capturedAt);
  const [outcome, setOutcome] = useState<CaptureOutcome>();

  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [outcome]);

  const submit = async (values: CaptureValues, files: readonly CapturedFile[]): Promise<void> => {
    capturedAt.current ??= new Date().toISOString();
    const written = toReport(values);
    const title = written.investorName ?? t('leads:report.untyped', { count: files.length });
    const announced = files.map(({ name, sha256 }) => ({ name, sha256 }));
    const body = { ...written, capturedAt: capturedAt.current, ...(files.length > 0 ? { files: announced } : {}) };
    const item = { key, kind: reportKind, title, body, capturedAt: capturedAt.current, owner: user.id };
    const parcel: Parcel = {
      item: { ...item, files: files.map(({ content: _content, ...file }) => file) },
      contents: files.map(({ content }) => content),
    };
    try {
      const handed = await sendOrKeep(parcel);
      const lead = handed.state === 'sent' ? (handed.answer as LeadView) : undefined;
      setOutcome({ lead, title, problem: handed.state === 'waiting' ? handed.problem : undefined });
    } catch (error) {
      if (error instanceof NotKept) {
        const code = 'client.not-kept';
        throw new ApiProblem({ status: 0, code, title: t(`leads:report.notKept.${error.reason}`) });
      }
      throw error;
    } finally {
      void queryClient.invalidateQueries({ queryKey: ['lead'] });
      void queryClient.invalidateQueries({ queryKey: ['today'] });
    }
  };
  const again = (): void => {
    setKey(newKey());
    capturedAt.current = undefined;
    setOutcome(undefined);
  };
  return { key, outcome, submit, again };
}
