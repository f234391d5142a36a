import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../states/problem-text';
import { ToastContext, type Toast } from './toast-context';
import styles from './toasts.module.css';

const undoMs = 10_000;
const noticeMs = 4000;
const shownAtOnce = 3;

interface ShownToast extends Toast {
  id: number;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const nextId = useRef(1);
  const add = useCallback((toast: Toast) => {
    const id = nextId.current;
    nextId.current += 1;
    setToasts((shown) => [...shown, { ...toast, id }].slice(-shownAtOnce));
  }, []);
  const remove = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext.Provider value={add}>
      {children}
      <section className={styles.region} aria-live="polite" aria-label={t('ui:toast.region')}>
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} onClose={() => remove(toast.id)} onFailure={add} />
        ))}
      </section>
    </ToastContext.Provider>
  );
}

function ToastItem({
  toast,
  onClose,
  onFailure,
}: {
  toast: ShownToast;
  onClose: () => void;
  onFailure: (toast: Toast) => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [isHeld, setIsHeld] = useState(false);
  const [isUndoing, setIsUndoing] = useState(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (isHeld || isUndoing) {
      return undefined;
    }
    const timer = setTimeout(() => close.current(), toast.onUndo ? undoMs : noticeMs);
    return () => clearTimeout(timer);
  }, [isHeld, isUndoing, toast.onUndo]);

  const undo = async (): Promise<void> => {
    setIsUndoing(true);
    try {
      await toast.onUndo?.();
    } catch (error) {
      onFailure({ text: problemText(asProblem(error)), tone: 'bad' });
    }
    close.current();
  };
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.onUndo && (
        <Button type="link" size="small" loading={isUndoing} onClick={() => void undo()}>
          {t('ui:toast.undo')}
        </Button>
      )}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        aria-label={t('ui:toast.close')}
        onClick={onClose}
      />
    </div>
  );
}
