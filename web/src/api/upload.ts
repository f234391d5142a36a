import { currentLanguage } from '../i18n/i18n';
import { unwrap } from './client';
import { ApiProblem } from './problem';

/** Sends a form with a file, and answers as every other call does. */
export async function upload<Answer>(
  path: string,
  form: FormData,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await send(path, form, headers);
  const body: unknown = await response.json().catch(() => undefined);
  return unwrap<Answer>(Promise.resolve({ data: body as Answer, error: body, response }));
}

async function send(path: string, body: FormData, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': currentLanguage(), ...headers },
      body,
    });
  } catch {
    throw new ApiProblem({ status: 0, code: 'client.offline', title: '' });
  }
}
