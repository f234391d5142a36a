import { ClockCircleOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { asProblem } from '../../api/problem';
import { useBusinessNow } from '../../lib/business-clock';
import { instantText } from '../../lib/instants';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useAdvanceClock } from './api/advance-clock';

const steps = ['PT1H', 'P1D', 'P2D', 'P7D', 'P30D'];

/** For training, in the demo zone alone: business time can be moved forward, never back. */
export function DemoClock({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation();
  const now = useBusinessNow();
  const toast = useToast();
  const problemText = useProblemText();
  const advance = useAdvanceClock();
  const move = (step: string): void => {
    advance.mutate(step, {
      onSuccess: () => toast({ text: t('app:demoClock.moved') }),
      onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
    });
  };
  const items = steps.map((step) => ({ key: step, label: t(`app:demoClock.${step}`), onClick: () => move(step) }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button
        type="text"
        icon={<ClockCircleOutlined aria-hidden />}
        loading={advance.isPending}
        title={t('app:demoClock.hint')}
        aria-label={isShort ? t('app:demoClock.hint') : undefined}
      >
        {!isShort && (
          <span className="tabular">
            {t('app:demoClock.now', { now: instantText(now.toISOString(), new Date(), currentLanguage()).short })}
          </span>
        )}
      </Button>
    </Dropdown>
  );
}
