import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { chooseLanguage } from '../../../i18n/i18n';
import type { Language } from '../../../i18n/languages';
import { sessionKey, type Session } from '../../../lib/session';

/** The screen changes at once; the server keeps the choice, since it writes reminders in the reader's language. */
export function useChooseLanguage(): UseMutationResult<void, Error, Language> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (language: Language) => {
      await chooseLanguage(language);
      queryClient.setQueryData<Session>(sessionKey, (session) => session && { ...session, language });
      await unwrap(api.PATCH('/api/v1/me', { body: { language } }));
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
