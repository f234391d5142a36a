import type { FastifyRequest } from 'fastify';
import type { Language } from '../actor/index.js';

/** The reader's language: their own setting, else the browser's; Chinese unless English is asked for first. */
export function languageOf(request: FastifyRequest): Language {
  if (request.actor) {
    return request.actor.language;
  }
  const wanted = request.headers['accept-language']?.trim().toLowerCase() ?? '';
  return wanted.startsWith('en') ? 'en' : 'zh-CN';
}
