import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMay, useSession } from '../../lib/session';
import { findAnybody } from '../../ui/inputs/find-people';
import { SearchSelect } from '../../ui/inputs/search-select';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useHandoverPreview } from './api/preview-handover';
import type { HandoverPreview } from './api/types';
import { ConfirmPanel } from './confirm-panel';
import { KindPanel } from './kind-panel';
import { totalsOf } from './plan-totals';
import { ReceiverChoice } from './receiver-choice';
import { usePlan, type PlanDraft } from './use-plan';
import styles from './handovers.module.css';

/** 工作移交 in one step: whose work, to whom, what of it, and why. */
export function HandoverNewPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const may = useMay();
  const [parameters, setParameters] = useSearchParams();
  const fromId = parameters.get('fromId') ?? (may('people.manage') ? '' : user.id);
  const chooseFrom = (id: string | undefined): void => setParameters(id ? { fromId: id } : {});
  return (
    <div className={styles.page}>
      <PageHead title={t('handovers:new.title')} />
      <Plan key={fromId} fromId={fromId} onFrom={chooseFrom} ownName={fromId === user.id ? user.name : undefined} />
    </div>
  );
}

interface PlanProps {
  fromId: string;
  ownName: string | undefined;
  onFrom: (id: string | undefined) => void;
}

function Plan({ fromId, ownName, onFrom }: PlanProps) {
  const { t } = useTranslation();
  const draft = usePlan(fromId);
  const preview = useHandoverPreview(fromId === '' ? undefined : draft.plan);
  const { data, error } = preview;
  return (
    <>
      <Panel title={t('handovers:new.who')}>
        <div className={styles.parties}>
          <div className={styles.party}>
            <label htmlFor="handover-from">{t('handovers:field.from')}</label>
            <SearchSelect
              id="handover-from"
              name="handover-givers"
              find={findAnybody}
              {...(fromId === '' ? {} : { value: fromId })}
              chosenLabel={data?.from.name ?? ownName}
              placeholder={t('handovers:new.findFrom')}
              onChange={onFrom}
            />
            {data?.from.isDisabled && <small className={styles.warning}>{t('handovers:new.disabled')}</small>}
          </div>
          <div className={styles.party}>
            <span aria-hidden>{t('handovers:new.toAll')}</span>
            <ReceiverChoice
              label={t('handovers:new.toAll')}
              value={draft.toAll}
              placeholder={t('handovers:new.findTo')}
              onChange={draft.chooseAll}
            />
          </div>
        </div>
      </Panel>
      {fromId !== '' && preview.isPending && <SkeletonLines count={6} />}
      {error && <ErrorState error={error} onRetry={() => void preview.refetch()} />}
      {data && !error && <Shown preview={data} draft={draft} isFresh={!preview.isFetching} />}
    </>
  );
}

interface ShownProps {
  preview: HandoverPreview;
  draft: PlanDraft;
  /** False while the answer to the latest change of the plan is under way. */
  isFresh: boolean;
}

function Shown({ preview, draft, isFresh }: ShownProps) {
  const { t } = useTranslation();
  const { kinds, items, from } = preview;
  if (kinds.length === 0) {
    return <EmptyState title={t('handovers:new.empty', { name: from.name })} hint={t('handovers:new.emptyHint')} />;
  }
  const { moved } = totalsOf(preview);
  return (
    <div className={styles.page} aria-busy={!isFresh}>
      {kinds.map((kind) => (
        <KindPanel key={kind.kind} kind={kind} lines={items.filter((line) => line.kind === kind.kind)} draft={draft} />
      ))}
      {!preview.isComplete && <p className={styles.note}>{t('handovers:new.notAllShown', { count: items.length })}</p>}
      {moved > 0 ? (
        <ConfirmPanel plan={draft.plan} preview={preview} />
      ) : (
        <p className={styles.note}>{t('handovers:new.nobody')}</p>
      )}
    </div>
  );
}
