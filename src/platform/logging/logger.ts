import { ConsoleLogger, type LogLevel } from '@nestjs/common';

const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** One JSON line an event, to standard output. Nothing personal goes into it: ids, codes and counts only. */
export function createLogger(least: 'error' | 'warn' | 'log' | 'debug'): ConsoleLogger {
  const logLevels = LEVELS.slice(0, LEVELS.indexOf(least) + 1);
  return new ConsoleLogger({ json: true, colors: false, logLevels });
}
