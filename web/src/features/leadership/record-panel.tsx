import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { Day, When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useFieldWorks } from './api/field-works';
import { useInstructions } from './api/list-instructions';
import { useLinks } from './api/links';
import type { FieldWorkView, InstructionListItem, RecordRef } from './api/types';
import { newWorkPath } from './field-work-path';
import { LinkRow } from './link-board.page';
import { EnterSheet } from './sheets/enter-sheet';
import { LinkSheet } from './sheets/link-sheet';
import { FeedbackDue, KindTag, StateTag } from './tags';
import { Nothing } from '../../ui/layout/nothing';
import styles from './leadership.module.css';

interface Props {
  record: RecordRef & { title: string };
}

/** What leaders have to do with a record: who is linked to it, what they wrote on it, and when they were there. */
export function LeadershipPanel({ record }: Props) {
  const may = useMay();
  return (
    <>
      {may('link.read') && <Links record={record} />}
      {may('instruction.read') && <Instructions record={record} />}
      {may('field-work.read') && <Works record={record} />}
    </>
  );
}

function Links({ record }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const links = useLinks(of(record));
  const add = may('link.manage') && (
    <Button type="text" size="small" onClick={() => setIsOpen(true)}>
      {t('leadership:action.link')}
    </Button>
  );
  return (
    <Panel title={t('leadership:link.leaders')} actions={add}>
      {links.rows.length === 0 ? (
        <Nothing>{t('leadership:link.none')}</Nothing>
      ) : (
        <ul className={styles.rows}>
          {links.rows.map((link) => (
            <LinkRow key={link.id} link={link} isOnRecord />
          ))}
        </ul>
      )}
      <SideSheet title={t('leadership:action.link')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <LinkSheet record={record} onDone={() => setIsOpen(false)} />
      </SideSheet>
    </Panel>
  );
}

function Instructions({ record }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const instructions = useInstructions({ ...of(record), sort: '-enteredAt' });
  const add = may('instruction.enter') && (
    <Button type="text" size="small" onClick={() => setIsOpen(true)}>
      {t('leadership:action.enter')}
    </Button>
  );
  return (
    <Panel title={t('leadership:instructions.title')} actions={add}>
      {instructions.rows.length === 0 ? (
        <Nothing>{t('leadership:instructions.none')}</Nothing>
      ) : (
        <ul className={styles.rows}>
          {instructions.rows.map((instruction) => (
            <InstructionRow key={instruction.id} instruction={instruction} />
          ))}
        </ul>
      )}
      <SideSheet title={t('leadership:action.enter')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <EnterSheet record={record} onDone={() => setIsOpen(false)} />
      </SideSheet>
    </Panel>
  );
}

export function InstructionRow({ instruction }: { instruction: InstructionListItem }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/instructions/${instruction.id}`} className={styles.row}>
        <span className={styles.rowTitle}>{instruction.words ?? t('leadership:confidential')}</span>
        <span className={styles.rowNote}>
          <StateTag state={instruction.state} />
        </span>
        <span className={styles.rowMeta}>
          {instruction.leader?.name} · <Day date={instruction.givenOn} /> · {t('leadership:field.dueAt')}{' '}
          <FeedbackDue instruction={instruction} />
        </span>
      </Link>
    </li>
  );
}

function Works({ record }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const works = useFieldWorks(of(record));
  const add = may('field-work.record') && (
    <Link to={newWorkPath(record)}>
      <Button type="text" size="small" tabIndex={-1}>
        {t('leadership:action.record')}
      </Button>
    </Link>
  );
  return (
    <Panel title={t('leadership:work.title')} actions={add}>
      {works.rows.length === 0 ? (
        <Nothing>{t('leadership:work.none')}</Nothing>
      ) : (
        <ul className={styles.rows}>
          {works.rows.map((work) => (
            <WorkRow key={work.id} work={work} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function WorkRow({ work }: { work: FieldWorkView }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/field-works/${work.id}`} className={styles.row}>
        <span className={styles.rowTitle}>{work.words ?? t('leadership:confidential')}</span>
        <span className={styles.rowNote}>
          <KindTag kind={work.kind} />
        </span>
        <span className={styles.rowMeta}>
          {work.leader?.name} · <When at={work.happenedAt} /> {work.place && `· ${work.place}`}
        </span>
      </Link>
    </li>
  );
}

function of({ kind, id }: RecordRef): Record<string, string> {
  return { recordKind: kind, recordId: id };
}
