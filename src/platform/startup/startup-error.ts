import { startupMessages, type StartupCode } from './startup-messages.js';

export type StartupParams = Readonly<Record<string, string | number>>;
export type StartupLanguage = 'en' | 'zh';

/**
 * Something outside the program keeps it from starting. Whoever catches it prints one line, `inLanguage(...)`,
 * without a stack, and exits with 1.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(
    readonly code: StartupCode,
    readonly params: StartupParams = {},
    options?: { cause?: unknown },
  ) {
    super(render(startupMessages[code].en, params), options);
  }

  /** The one clear line: what is wrong and what to do. */
  inLanguage(language: StartupLanguage): string {
    return render(startupMessages[this.code][language], this.params);
  }
}

function render(template: string, params: StartupParams): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(params[key] ?? whole));
}
