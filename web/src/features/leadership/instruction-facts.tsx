import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { Day, Until, When } from '../../ui/display/when';
import type { InstructionView } from './api/types';
import { PhotoPanel } from './photo-panel';
import styles from './leadership.module.css';

export function InstructionFacts({ instruction }: { instruction: InstructionView }) {
  const { t } = useTranslation();
  const { record, words } = instruction;
  return (
    <>
      <FactGroup title={t('leadership:group.instruction')}>
        <Fact label={t('leadership:field.words')}>
          <span className={styles.words}>{words ?? t('leadership:confidential')}</span>
        </Fact>
        <Fact label={t('leadership:field.leader')}>{instruction.leader?.name ?? '—'}</Fact>
        <Fact label={t('leadership:field.givenOn')}>
          <Day date={instruction.givenOn} />
        </Fact>
        {record && (
          <Fact label={t('leadership:field.about')}>
            {record.path ? <Link to={record.path}>{record.title ?? record.code}</Link> : t('leadership:confidential')}
          </Fact>
        )}
        {instruction.subject && <Fact label={t('leadership:field.subject')}>{instruction.subject}</Fact>}
        <Fact label={t('leadership:field.limit')}>
          {t(`leadership:limit.${instruction.limit.unit}`, { amount: instruction.limit.amount })}
        </Fact>
        <Fact label={t('leadership:field.dueAt')}>
          <Until at={instruction.dueAt} /> {instruction.isDueProvisional && t('leadership:provisional')}
        </Fact>
        <Fact label={t('leadership:field.enteredBy')}>
          {instruction.enteredBy?.name} <When at={instruction.enteredAt} />
        </Fact>
      </FactGroup>
      {words !== null && (
        <PhotoPanel
          title={t('leadership:photos.page')}
          record={{ kind: 'instruction', id: instruction.id }}
          mayAdd={instruction.can.addPage}
        />
      )}
    </>
  );
}
