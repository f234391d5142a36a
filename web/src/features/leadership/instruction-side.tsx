import { useTranslation } from 'react-i18next';
import { DueCard } from '../../ui/detail/due-card';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import type { InstructionView } from './api/types';
import { Outcomes } from './tags';
import { Nothing } from '../../ui/layout/nothing';
import styles from './leadership.module.css';

/** Until when the leader hears what came of it, how far each unit is, and what he was told. */
export function InstructionSide({ instruction }: { instruction: InstructionView }) {
  const { t } = useTranslation();
  const { state, tasks, reports, returnNote } = instruction;
  return (
    <>
      {state !== 'REPORTED' && (
        <Panel title={t('leadership:field.dueAt')}>
          <DueCard
            title={t('leadership:feedback')}
            who={t('leadership:office')}
            dueAt={instruction.dueAt}
            state={instruction.isLate ? 'late' : 'open'}
            isProvisional={instruction.isDueProvisional}
            explanation={[]}
          />
        </Panel>
      )}
      {returnNote && (
        <p className={styles.note}>
          <b>{t('leadership:returned')}</b> {returnNote}
        </p>
      )}
      {reports.map((report) => (
        <Panel
          key={report.madeAt}
          title={t(report.isFinal ? 'leadership:report.final' : 'leadership:report.interim')}
          note={report.madeBy?.name}
        >
          <p className={styles.quote}>{report.text}</p>
          <Nothing>
            <When at={report.madeAt} />
          </Nothing>
        </Panel>
      ))}
      <Panel title={t('leadership:field.units')}>
        {tasks.length === 0 ? <Nothing>{t('leadership:noTasks')}</Nothing> : <Outcomes tasks={tasks} />}
      </Panel>
    </>
  );
}
