import { useRef } from 'react';
import { QrcodeOutlined } from '@ant-design/icons';
import { Button, Popconfirm, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useChangeLeadCode, useLeadCode, type LeadCode, type LeadCodeChange } from './api/lead-code';
import { savePoster } from './lead-code-poster';
import styles from './lead-code.module.css';

/** 我的招商码: what an investor scans to fill in a lead himself, whose first reporter is its holder. */
export function LeadCodePanel({ name }: { name: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const own = useLeadCode();
  const change = useChangeLeadCode();
  const run = (kind: LeadCodeChange): void =>
    change.mutate(kind, { onError: (problem) => toast({ text: problemText(problem), tone: 'bad' }) });
  return (
    <Panel title={t('leads:myCode.title')}>
      <div className={styles.panel}>
        <p className={styles.soft}>{t('leads:myCode.hint')}</p>
        {own.isPending && <SkeletonLines count={3} />}
        {own.error && <ErrorState error={own.error} onRetry={() => void own.refetch()} />}
        {own.data?.code && (
          <Code name={name} code={own.data.code} leads={own.data.leads} onChange={run} isChanging={change.isPending} />
        )}
        {own.data && !own.data.code && (
          <Button icon={<QrcodeOutlined aria-hidden />} loading={change.isPending} onClick={() => run('make')}>
            {t('leads:myCode.make')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

interface CodeProps {
  name: string;
  code: NonNullable<LeadCode['code']>;
  leads: number;
  isChanging: boolean;
  onChange: (kind: LeadCodeChange) => void;
}

function Code({ name, code, leads, isChanging, onChange }: CodeProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const figure = useRef<HTMLElement>(null);
  const address = `${window.location.origin}${code.path}`;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(address);
    toast({ text: t(isCopied ? 'leads:myCode.copied' : 'leads:myCode.notCopied'), tone: isCopied ? undefined : 'bad' });
  };
  const save = (): void => {
    const canvas = figure.current?.querySelector('canvas');
    if (canvas) {
      savePoster(canvas, [t('leads:myCode.poster'), t('leads:myCode.posterOf', { name })]);
    }
  };
  return (
    <>
      <figure className={styles.code} ref={figure} aria-label={t('leads:myCode.qr')}>
        <QRCode value={address} size={200} type="canvas" bordered={false} color="#000" bgColor="#fff" />
        <figcaption className={styles.soft}>
          {t('leads:myCode.until')} <When at={code.expiresAt} />
          <br />
          {t('leads:myCode.used', { opened: code.useCount, leads })}
        </figcaption>
      </figure>
      <div className={styles.actions}>
        <Button type="primary" onClick={save}>
          {t('leads:myCode.save')}
        </Button>
        <Button onClick={() => void copy()}>{t('leads:myCode.copy')}</Button>
        {(['renew', 'revoke'] as const).map((kind) => (
          <Popconfirm
            key={kind}
            title={t(`leads:myCode.${kind}Ask`)}
            okText={t(`leads:myCode.${kind}`)}
            cancelText={t('ui:form.cancel')}
            onConfirm={() => onChange(kind)}
          >
            <Button danger={kind === 'revoke'} loading={isChanging}>
              {t(`leads:myCode.${kind}`)}
            </Button>
          </Popconfirm>
        ))}
      </div>
    </>
  );
}
