import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { asProblem } from '../../api/problem';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { When } from '../../ui/display/when';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { printFieldWork, restoreFieldWork, trashFieldWork, useFieldWork, useFieldWorkChange } from './api/field-works';
import type { FieldWorkView } from './api/types';
import { PhotoPanel } from './photo-panel';
import { KindTag, Outcomes } from './tags';
import { Nothing } from '../../ui/layout/nothing';
import styles from './leadership.module.css';

export function FieldWorkPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const work = useFieldWork(id);
  if (work.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (work.error && !work.data) {
    return <ErrorState isPage error={work.error} onRetry={() => void work.refetch()} />;
  }
  const { data } = work;
  return (
    <div className={styles.page}>
      <PageHead
        title={data.record?.title ?? t(`leadership:kind.${data.kind}`)}
        note={<KindTag kind={data.kind} />}
        actions={<Actions work={data} />}
      />
      <div className={styles.board}>
        <Facts work={data} />
        <div className={styles.page}>
          <Panel title={t('leadership:group.decisions')}>
            {data.tasks.length === 0 ? (
              <Nothing>{t('leadership:work.noTasks')}</Nothing>
            ) : (
              <Outcomes tasks={data.tasks} />
            )}
          </Panel>
          {data.words !== null && (
            <PhotoPanel
              title={t('leadership:photos.place')}
              record={{ kind: 'field-work', id }}
              mayAdd={data.can.addPhoto}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function Facts({ work }: { work: FieldWorkView }) {
  const { t } = useTranslation();
  const { record, problems, nextStep, capturedAt } = work;
  return (
    <FactGroup title={t('leadership:group.work')}>
      <Fact label={t(`leadership:words.${work.kind}`)}>
        <span className={styles.words}>{work.words ?? t('leadership:confidential')}</span>
      </Fact>
      {problems && <Fact label={t('leadership:field.problems')}>{problems}</Fact>}
      {nextStep && <Fact label={t('leadership:field.nextStep')}>{nextStep}</Fact>}
      <Fact label={t('leadership:field.leader')}>{work.leader?.name ?? '—'}</Fact>
      {record?.path && (
        <Fact label={t('leadership:field.about')}>
          <Link to={record.path}>{record.title ?? record.code}</Link>
        </Fact>
      )}
      <Fact label={t('leadership:field.happenedAt')}>
        <When at={work.happenedAt} />
      </Fact>
      <Fact label={t('leadership:field.place')}>{work.place ?? '—'}</Fact>
      <Fact label={t('leadership:field.people')}>{work.people.join(t('leadership:separator')) || '—'}</Fact>
      <Fact label={t('leadership:field.enteredBy')}>
        {work.enteredBy?.name} <When at={work.enteredAt} />
      </Fact>
      {capturedAt && (
        <Fact label={t('leadership:field.capturedAt')}>
          <When at={capturedAt} />
        </Fact>
      )}
    </FactGroup>
  );
}

function Actions({ work }: { work: FieldWorkView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const change = useFieldWorkChange((run: () => Promise<FieldWorkView | undefined>) => run());
  const run = async (what: () => Promise<unknown>): Promise<boolean> => {
    try {
      await what();
      return true;
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
      return false;
    }
  };
  const trash = async (): Promise<void> => {
    if (await run(() => change.mutateAsync(() => trashFieldWork(work)))) {
      toast({
        text: t('leadership:done.trash'),
        onUndo: async () => void (await run(() => change.mutateAsync(() => restoreFieldWork(work.id)))),
      });
      await navigate('/field-works');
    }
  };
  return (
    <>
      {work.words !== null && (
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => void run(() => printFieldWork(work.id))}>
          {t('leadership:action.print')}
        </Button>
      )}
      {work.can.trash && (
        <Button danger type="text" onClick={() => void trash()}>
          {t('leadership:action.trash')}
        </Button>
      )}
    </>
  );
}
