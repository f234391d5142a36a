import { download } from '../../../api/download';

/** An empty sheet with its headers and one example. */
export async function saveTemplate(kind: string): Promise<void> {
  await download(`/api/v1/imports/kinds/${kind}/template`);
}

/** The rows that are no records, with the reason beside each. Logged. */
export async function saveErrors(id: string): Promise<void> {
  await download(`/api/v1/imports/${id}/errors`);
}
