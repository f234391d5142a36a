import { CheckCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DueCard } from '../../ui/detail/due-card';
import { Panel } from '../../ui/layout/panel';
import { When, Day } from '../../ui/display/when';
import { nextStageOf, type LeadView } from './api/types';
import { FileList } from '../../ui/files/file-list';
import { LeadPasted } from './lead-pasted';
import { owedByText, ruleText } from './due-words';
import { LeadTasks } from './lead-tasks';
import type { LeadActions } from './use-lead-actions';
import { Nothing } from '../../ui/layout/nothing';
import styles from './leads.module.css';

/** What must be done, by whom, until when; what the next stage still needs. */
export function LeadSide({ lead, actions }: { lead: LeadView; actions: LeadActions }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('leads:side.dues')}>
        {lead.dues.length === 0 && !lead.nextStep && <Nothing>{t('leads:side.noDues')}</Nothing>}
        {lead.dues.map((due) => (
          <DueCard
            key={due.rule + due.dueAt}
            title={ruleText(t, due.rule)}
            who={owedByText(t, due.owedBy)}
            dueAt={due.dueAt}
            state={due.isLate ? 'late' : 'open'}
            isProvisional={due.isProvisional}
            explanation={[]}
          />
        ))}
        {lead.nextStep && (
          <p className={styles.line}>
            <b>{t('leads:field.nextStep')}</b> {lead.nextStep} <Day date={lead.nextStepOn} />
          </p>
        )}
      </Panel>
      <Notes lead={lead} />
      {lead.visibility === 'FULL' && (
        <FileList
          record={{ kind: 'lead', id: lead.id }}
          canAdd={lead.can.edit || lead.can.followUp}
          awaited={lead.awaitedFiles}
        />
      )}
      <LeadPasted lead={lead} />
      <LeadTasks lead={lead} />
      {lead.stage !== 'CLOSED' && lead.stage !== 'CONVERTED' && <Checklist lead={lead} actions={actions} />}
    </>
  );
}

/** What explains the state: waiting for the zone, sent back, closed. */
function Notes({ lead }: { lead: LeadView }) {
  const { t } = useTranslation();
  return (
    <>
      {lead.waitingCause && (
        <p className={styles.note}>
          {t(`leads:waiting.${lead.waitingCause}`)} <When at={lead.waitingSince} />
        </p>
      )}
      {lead.returnNote && lead.stage === 'REPORTED' && (
        <p className={styles.note}>
          <b>{t('leads:side.returned')}</b> {lead.returnNote}
        </p>
      )}
      {lead.closedReason && (
        <p className={styles.note}>
          <b>{t(`leads:closeReason.${lead.closedReason}`)}</b> {lead.closedNote} <When at={lead.closedAt} />
        </p>
      )}
      {lead.statusReason && (
        <p className={styles.note}>
          <b>{t(`leads:status.${lead.status}`)}</b> {lead.statusReason} <When at={lead.statusSince} />
        </p>
      )}
    </>
  );
}

/** The way to what is missing: the sheet, or the field on this page. */
function FillIn({ lead, field, actions }: { lead: LeadView; field: string; actions: LeadActions }) {
  const { t } = useTranslation();
  const { can } = lead;
  if (field === 'followUp' || field === 'owner') {
    const sheet = field === 'owner' ? 'assign' : field;
    return can[sheet] ? (
      <button type="button" onClick={() => actions.open(sheet, [lead])}>
        {t(`leads:action.${sheet}`)}
      </button>
    ) : null;
  }
  return can.edit ? (
    <Link to={`?field=${field}`} aria-label={t('leads:edit.addNamed', { name: t(`leads:check.${field}`) })}>
      {t('leads:edit.add')}
    </Link>
  ) : null;
}

/** For a stage that is entered elsewhere (拟签约, by conversion): all that is not there yet. */
function unmet(lead: LeadView): string[] {
  return lead.checklist.filter(({ isMet }) => !isMet).map(({ field }) => field);
}

function Checklist({ lead, actions }: { lead: LeadView; actions: LeadActions }) {
  const { t } = useTranslation();
  const next = nextStageOf(lead.stage);
  if (!next) {
    return null;
  }
  const missing = lead.moves.find(({ to }) => to === next)?.missing ?? unmet(lead);
  const items = lead.checklist.filter((item) => item.requiredFrom !== 'REPORTED');
  return (
    <Panel title={t('leads:side.checklist', { stage: t(`leads:stage.${next}`) })}>
      <ul className={styles.checklist}>
        {items.map((item) => {
          const isNext = missing.includes(item.field);
          return (
            <li key={item.field} data-met={item.isMet || undefined} data-next={isNext || undefined}>
              {item.isMet ? <CheckCircleOutlined aria-hidden /> : <MinusCircleOutlined aria-hidden />}
              <span>{t(`leads:check.${item.field}`)}</span>
              <small>
                {item.isMet
                  ? t('leads:side.met')
                  : t('leads:side.neededFrom', { stage: t(`leads:stage.${item.requiredFrom}`) })}
              </small>
              {isNext && <FillIn lead={lead} field={item.field} actions={actions} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
