interface ShutdownOptions {
  /** Ends everything this process has started. Called once. */
  readonly stop: () => Promise<void>;
  /** Told when the time is up or `stop` has failed; the process then ends with 1. */
  readonly onFailure: (reason: unknown) => void;
  /** How long `stop` may take. Default 40 s: the database alone may need half a minute. */
  readonly limitMs?: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const DEFAULT_LIMIT_MS = 40_000;

/**
 * Ends the process in order on the first signal and then exits with 0. Further signals change nothing: Ctrl-C reaches the
 * whole process group and npm passes signals on, so one wish to end often arrives twice.
 */
export function shutDownOnSignal({ stop, onFailure, limitMs = DEFAULT_LIMIT_MS }: ShutdownOptions): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) {
      return;
    }
    isEnding = true;
    const fail = (reason: unknown) => {
      onFailure(reason);
      process.exit(1);
    };
    setTimeout(() => fail(new Error(`the shutdown took more than ${limitMs / 1000} s`)), limitMs).unref();
    stop().then(() => process.exit(0), fail);
  };
  for (const signal of SIGNALS) {
    process.on(signal, end);
  }
}
