import { z } from 'zod';
import { terminalLanguage, type Config } from '../platform/config/index.js';
import { DomainError, sentenceOf } from '../platform/errors/index.js';
import { KeysUnusable } from '../platform/keys/index.js';
import { StartupError, asStartupError } from '../platform/startup/index.js';

/** The one line that a person who starts the product can act on; a stack only for what nobody foresaw. */
export function explainFailure(thrown: unknown, config: Config | undefined): string {
  if (thrown instanceof z.ZodError) {
    return thrown.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
  }
  if (thrown instanceof DomainError) {
    return sentenceOf(thrown.code, terminalLanguage() === 'en' ? 'en' : 'zh-CN', thrown.params);
  }
  const error = asStartupError(thrown, config?.home ?? '.');
  if (error instanceof StartupError) {
    return error.inLanguage(terminalLanguage());
  }
  return error instanceof KeysUnusable ? error.message : (error.stack ?? error.message);
}
