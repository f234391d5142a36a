import { currentLanguage } from '../i18n/i18n';
import { unwrap } from './client';
import type { ListQuery } from './list';
import { ApiProblem } from './problem';

/** Fetches a file and hands it to the browser to be saved under the server's name. Answers the headers. */
export async function download(path: string, query: ListQuery = {}): Promise<Headers> {
  const response = await fetchFile(addressOf(path, query));
  if (!response.ok) {
    const error: unknown = await response.json().catch(() => undefined);
    return unwrap<Headers>(Promise.resolve({ error, response }));
  }
  save(await response.blob(), nameIn(response.headers.get('content-disposition')));
  return response.headers;
}

async function fetchFile(address: string): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', headers: { 'accept-language': currentLanguage() } });
  } catch {
    throw new ApiProblem({ status: 0, code: 'client.offline', title: '' });
  }
}

function addressOf(path: string, query: ListQuery): string {
  const address = new URL(path, window.location.origin);
  for (const [key, value] of Object.entries(query)) {
    for (const one of value === undefined ? [] : [value].flat()) {
      if (one !== '') {
        address.searchParams.append(key, one);
      }
    }
  }
  return address.toString();
}

/** The real name, as RFC 6266 sends it. */
export function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? '' : decodeURIComponent(encoded);
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to save by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
