import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem';

/** One sentence for a refusal: the server's in the reader's language, ours where no answer came. */
export function useProblemText(): (problem: ApiProblem) => string {
  const { t } = useTranslation();
  return useCallback(
    (problem) => {
      if (problem.isOffline) {
        return t('problem:offline');
      }
      if (problem.title !== '') {
        return problem.title;
      }
      return problem.status >= 500 ? t('problem:server') : t('problem:unexpected');
    },
    [t],
  );
}
