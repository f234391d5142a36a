import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem, type ApiProblem } from '../../api/problem';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { setDisabled, type Standing } from './api/disable-person';
import { usePeopleChange } from './api/use-people-change';
import type { PersonView } from './api/types';
import { OpenWorkDialog } from './open-work-dialog';
import styles from './users.module.css';

/** Disabling ends every session at once and can be taken back: it asks only when open work would be left to nobody. */
export function PersonStanding({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [openWork, setOpenWork] = useState<ApiProblem>();
  const change = usePeopleChange((standing: Standing) => setDisabled(person, standing));
  const run = (standing: Standing): void =>
    change.mutate(standing, {
      onSuccess: () => {
        setOpenWork(undefined);
        toast({ text: t(standing.isDisabled ? 'users:done.disabled' : 'users:done.enabled', { name: person.name }) });
      },
      onError: (error) => {
        const problem = asProblem(error);
        if (problem.code === 'person.open-work') {
          setOpenWork(problem);
          return;
        }
        toast({ text: problemText(problem), tone: 'bad' });
      },
    });
  return (
    <>
      {person.can.handOver && (
        <>
          <Link to={`/handovers?personId=${person.id}`}>{t('users:action.handovers')}</Link>
          <Link className={styles.button} to={`/handovers/new?fromId=${person.id}`}>
            {t('users:action.handOver')}
          </Link>
        </>
      )}
      {person.can.enable && (
        <Button loading={change.isPending} onClick={() => run({ isDisabled: false })}>
          {t('users:action.enable')}
        </Button>
      )}
      {person.can.disable && (
        <Button danger loading={change.isPending} onClick={() => run({ isDisabled: true })}>
          {t('users:action.disable')}
        </Button>
      )}
      <OpenWorkDialog
        person={person}
        problem={openWork}
        isBusy={change.isPending}
        onAnyway={() => run({ isDisabled: true, leavesOpenWork: true })}
        onClose={() => setOpenWork(undefined)}
      />
    </>
  );
}
