import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import type { ImportSummary } from './api/types';

const tones: Record<ImportSummary['state'], Tone> = {
  MAPPING: 'warn',
  CHECKING: 'waiting',
  READY: 'accent',
  IMPORTING: 'waiting',
  DONE: 'good',
  REVERTING: 'waiting',
  REVERTED: 'neutral',
};

/** Where a sheet stands on its way in. One that stopped before its end is no good news. */
export function ImportStateTag({ run: { state, stopCode } }: { run: Pick<ImportSummary, 'state' | 'stopCode'> }) {
  const { t } = useTranslation();
  const isStopped = state === 'DONE' && stopCode !== null;
  return (
    <StatusTag tone={isStopped ? 'bad' : tones[state]}>
      {isStopped ? t('imports:stopped') : t(`imports:state.${state}`)}
    </StatusTag>
  );
}
