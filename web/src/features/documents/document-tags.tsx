import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import type { DocumentState, DocumentView } from './api/types';

const stateTones: Record<DocumentState, Tone> = { DRAFT: 'waiting', ISSUED: 'good', CORRECTED: 'accent' };

export function StateTag({ document: { state, issues } }: { document: DocumentView }) {
  const { t } = useTranslation();
  return <StatusTag tone={stateTones[state]}>{t(`documents:state.${state}`, { edition: issues.length })}</StatusTag>;
}

/** 督办〔2026〕3号; of a draft the series alone. */
export function DocumentNumber({ document: { number, series } }: { document: DocumentView }) {
  const { t } = useTranslation();
  return <span className="tabular">{number ?? t('documents:unnumbered', { series })}</span>;
}

/** What people call it: its number once it has one. */
export function nameOf({ number, title }: DocumentView): string {
  return number === null ? title : `${title} ${number}`;
}
