import { useCallback, useRef, useState } from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useLive } from '../../lib/live';

export interface LiveList {
  /** Something changed that is not shown yet, since somebody was about to click. */
  hasNews: boolean;
  showNews: () => void;
  /** Spread over what surrounds the rows. */
  watch: { onPointerEnter: () => void; onPointerLeave: () => void };
}

/** What others change appears by itself, unless a hand is over the rows: then it waits to be asked for. */
export function useLiveList(types: readonly string[], queryKey: QueryKey): LiveList {
  const queryClient = useQueryClient();
  const isUnderHand = useRef(false);
  const [hasNews, setHasNews] = useState(false);
  const showNews = useCallback(() => {
    setHasNews(false);
    void queryClient.invalidateQueries({ queryKey });
  }, [queryClient, queryKey]);
  useLive(types, () => {
    const isWalking =
      document.activeElement?.closest('[data-row]') !== null && document.activeElement !== document.body;
    if (isUnderHand.current || isWalking) {
      setHasNews(true);
    } else {
      showNews();
    }
  });
  return {
    hasNews,
    showNews,
    watch: {
      onPointerEnter: () => {
        isUnderHand.current = true;
      },
      onPointerLeave: () => {
        isUnderHand.current = false;
        if (hasNews) {
          showNews();
        }
      },
    },
  };
}
