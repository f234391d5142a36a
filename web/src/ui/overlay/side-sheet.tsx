import type { ReactNode } from 'react';
import { Drawer } from 'antd';
import { usePhone } from '../theme/use-phone';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Something related, without losing one's place: from the right at the desk, from below on the phone. */
export function SideSheet({ title, isOpen, onClose, children }: Props) {
  const isPhone = usePhone();
  return (
    <Drawer
      title={title}
      open={isOpen}
      onClose={onClose}
      placement={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '92dvh' : 520}
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
