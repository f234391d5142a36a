import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../lib/session';
import { ForbiddenState } from '../ui/states/forbidden-state';

interface Props {
  titleKey: string;
  permission: string | undefined;
  children: ReactNode;
}

export function RouteGate({ titleKey, permission, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('app:documentTitle', { title: t(titleKey) });
  }, [t, titleKey]);
  return permission ? <Permitted permission={permission}>{children}</Permitted> : <>{children}</>;
}

/** The server refuses as well; this only spares a useless question. */
function Permitted({ permission, children }: { permission: string; children: ReactNode }) {
  const may = useMay();
  return may(permission) ? <>{children}</> : <ForbiddenState isPage />;
}
