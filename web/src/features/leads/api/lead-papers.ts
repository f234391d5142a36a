import { api, unwrap } from '../../../api/client';
import { download } from '../../../api/download';

export async function printLeadForm(id: string): Promise<void> {
  await download(`/api/v1/leads/${id}/form`);
}

export const pageParts = ['basics', 'progress', 'problems', 'plans', 'needs'] as const;
export type PagePart = (typeof pageParts)[number];

/** Saves the report of one page. Answers the parts about which the lead says nothing. */
export async function saveOnePage(id: string): Promise<PagePart[]> {
  const headers = await download(`/api/v1/leads/${id}/one-page`);
  const missing = (headers.get('landfall-missing-parts') ?? '').split(',');
  return pageParts.filter((part) => missing.includes(part));
}

/** Three plain lines for a chat. */
export async function briefOf(id: string): Promise<string> {
  const { text } = await unwrap(api.GET('/api/v1/leads/{id}/brief', { params: { path: { id } } }));
  return text;
}
