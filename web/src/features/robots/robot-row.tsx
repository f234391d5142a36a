import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { ActionMenu } from '../../ui/list/action-menu';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { changeRobot, removeRobot, retryRobot, testRobot, useRobotChange } from './api/robots';
import type { Robot } from './api/types';
import styles from './robots.module.css';

/** One robot: where it speaks, how it fares, and what can be done about it. */
export function RobotRow({ robot, onEdit }: { robot: Robot; onEdit: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [isRemoving, setIsRemoving] = useState(false);
  const change = useRobotChange((work: () => Promise<string>) => work());
  const run = (work: () => Promise<string>): void =>
    change.mutate(work, {
      onSuccess: (text) => toast({ text }),
      onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
    });
  const { name } = robot;
  const test = async (): Promise<string> => {
    const fault = await testRobot(robot);
    return fault === null ? t('robots:done.tested', { name }) : t(`robots:fault.${fault}`);
  };
  const toggle = async (): Promise<string> => {
    await changeRobot(robot, { isActive: !robot.isActive });
    return t(robot.isActive ? 'robots:done.paused' : 'robots:done.resumed', { name });
  };
  const retry = async (): Promise<string> => t('robots:done.retried', { count: await retryRobot(robot) });
  const remove = async (): Promise<string> => {
    await removeRobot(robot);
    setIsRemoving(false);
    return t('robots:done.removed', { name });
  };
  return (
    <li className={styles.robot}>
      <div className={styles.about}>
        <p className={styles.name}>
          {name} <Standing robot={robot} />
        </p>
        <p className={styles.soft}>
          <span>{t(`robots:vendor.${robot.vendor}`)}</span>
          <span>{robot.addressShown}</span>
          <span>{t(`robots:covers.${robot.covers}`)}</span>
          {robot.hasSecret && <span>{t('robots:signed')}</span>}
        </p>
        <Past robot={robot} />
      </div>
      <div className={styles.buttons}>
        {robot.isActive && (
          <Button loading={change.isPending} onClick={() => run(test)} aria-label={t('robots:action.testOf', { name })}>
            {t('robots:action.test')}
          </Button>
        )}
        <ActionMenu
          label={t('ui:list.actionsOf', { name })}
          actions={[
            { key: 'edit', label: t('robots:action.edit'), onRun: onEdit },
            {
              key: 'toggle',
              label: t(robot.isActive ? 'robots:action.pause' : 'robots:action.resume'),
              onRun: () => run(toggle),
            },
            ...(robot.dead > 0 ? [{ key: 'retry', label: t('robots:action.retry'), onRun: () => run(retry) }] : []),
            { key: 'remove', label: t('robots:action.remove'), isDanger: true, onRun: () => setIsRemoving(true) },
          ]}
        />
      </div>
      <RemoveDialog
        name={name}
        isOpen={isRemoving}
        isBusy={change.isPending}
        onRemove={() => run(remove)}
        onClose={() => setIsRemoving(false)}
      />
    </li>
  );
}

interface RemoveProps {
  name: string;
  isOpen: boolean;
  isBusy: boolean;
  onRemove: () => void;
  onClose: () => void;
}

/** Address and secret are shown to nobody again, so that this cannot be taken back. */
function RemoveDialog({ name, isOpen, isBusy, onRemove, onClose }: RemoveProps) {
  const { t } = useTranslation();
  return (
    <Modal
      title={t('robots:remove.title', { name })}
      open={isOpen}
      okText={t('robots:action.remove')}
      okButtonProps={{ danger: true, loading: isBusy }}
      cancelText={t('ui:form.cancel')}
      onOk={onRemove}
      onCancel={onClose}
    >
      {t('robots:remove.hint')}
    </Modal>
  );
}

function Standing({ robot }: { robot: Robot }) {
  const { t } = useTranslation();
  if (!robot.isActive) {
    return <StatusTag tone="neutral">{t('robots:state.paused')}</StatusTag>;
  }
  if (robot.lastFault !== null) {
    return <StatusTag tone="bad">{t('robots:state.failing')}</StatusTag>;
  }
  return robot.lastSentAt === null ? (
    <StatusTag tone="waiting">{t('robots:state.untried')}</StatusTag>
  ) : (
    <StatusTag tone="good">{t('robots:state.works')}</StatusTag>
  );
}

/** The last success and the last failure, and what still waits or was given up. */
function Past({ robot }: { robot: Robot }) {
  const { t } = useTranslation();
  const { lastFault, lastFaultAt, lastSentAt, waiting, dead } = robot;
  return (
    <>
      <p className={styles.soft}>
        {lastSentAt !== null && (
          <span>
            {t('robots:lastSent')} <When at={lastSentAt} />
          </span>
        )}
        {waiting > 0 && <span>{t('robots:waiting', { count: waiting })}</span>}
        {dead > 0 && <span className={styles.bad}>{t('robots:dead', { count: dead })}</span>}
      </p>
      {lastFault !== null && (
        <p className={styles.bad}>
          {t(`robots:fault.${lastFault}`)} {lastFaultAt !== null && <When at={lastFaultAt} />}
        </p>
      )}
    </>
  );
}
