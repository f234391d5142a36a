import { useEffect, useRef } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  isLoading: boolean;
  onLoad: () => void;
}

/** Loads the next page before the end comes into sight; the button serves the keyboard and old browsers. */
export function LoadMore({ isLoading, onLoad }: Props) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) {
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onLoad(), {
      rootMargin: '600px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onLoad]);
  return (
    <div ref={end} style={{ display: 'grid', placeItems: 'center', padding: 16 }}>
      <Button type="text" loading={isLoading} onClick={onLoad}>
        {t('ui:list.more')}
      </Button>
    </div>
  );
}
