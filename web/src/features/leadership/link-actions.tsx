import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useMay } from '../../lib/session';
import type { LeaderLinkView } from './api/types';
import { ChangeLinkSheet, type LinkSheetKind } from './sheets/link-sheet';
import { newWorkPath } from './field-work-path';

/** What can be done with a link: shown only where the server says that it can. */
export function LinkActions({ link }: { link: LeaderLinkView }) {
  const { t } = useTranslation();
  const may = useMay();
  const [opened, setOpened] = useState<LinkSheetKind>();
  const { can, record } = link;
  const kinds = (['edit', 'handOver', 'end'] as const).filter((kind) => can[kind]);
  return (
    <>
      {can.visit && record && may('field-work.record') && (
        <Link to={newWorkPath({ kind: record.kind, id: record.id, title: record.title ?? '' })}>
          <Button size="small" type="primary" tabIndex={-1}>
            {t('leadership:action.visit')}
          </Button>
        </Link>
      )}
      {kinds.map((kind) => (
        <Button key={kind} size="small" onClick={() => setOpened(kind)}>
          {t(`leadership:linkAction.${kind}`)}
        </Button>
      ))}
      <SideSheet
        title={opened ? t(`leadership:linkAction.${opened}`) : ''}
        isOpen={opened !== undefined}
        onClose={() => setOpened(undefined)}
      >
        {opened && <ChangeLinkSheet kind={opened} link={link} onDone={() => setOpened(undefined)} />}
      </SideSheet>
    </>
  );
}
