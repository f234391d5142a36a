import { currentLanguage } from '../i18n/i18n';
import { unwrap } from './client';
import type { ListQuery } from './list';
import { ApiProblem } from './problem';

interface Options {
  /** Sent as JSON; without it the file is asked for by address alone. */
  body?: unknown;
  /** How much of it is here: a share of one, as soon as the server has begun to send. */
  onProgress?: (share: number) => void;
}

/** Fetches a file and hands it to the browser to be saved under the server's name. Answers the headers. */
export async function download(path: string, query: ListQuery = {}, options: Options = {}): Promise<Headers> {
  const response = await fetchFile(addressOf(path, query), options.body);
  if (!response.ok) {
    const error: unknown = await response.json().catch(() => undefined);
    return unwrap<Headers>(Promise.resolve({ error, response }));
  }
  save(await contentOf(response, options.onProgress), nameIn(response.headers.get('content-disposition')));
  return response.headers;
}

async function fetchFile(address: string, body: unknown): Promise<Response> {
  const headers = { 'accept-language': currentLanguage() };
  const post = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...headers, 'content-type': 'application/json' },
  };
  try {
    return await fetch(address, { credentials: 'same-origin', headers, ...(body === undefined ? {} : post) });
  } catch {
    throw new ApiProblem({ status: 0, code: 'client.offline', title: '' });
  }
}

async function contentOf(response: Response, onProgress: Options['onProgress']): Promise<Blob> {
  const size = Number(response.headers.get('content-length'));
  if (!onProgress || !response.body || !(size > 0)) {
    return response.blob();
  }
  let received = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length;
        onProgress(Math.min(1, received / size));
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted, { headers: response.headers }).blob();
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
