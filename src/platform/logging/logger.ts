import { ConsoleLogger, type LogLevel } from '@nestjs/common';

const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** What the framework says of its own wiring at each start; it belongs to debugging. */
const WIRING = new Set(['NestFactory', 'NestApplication', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

class JsonLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && WIRING.has(context)) {
      this.debug(message, ...rest);
      return;
    }
    super.log(message, ...rest);
  }
}

/** One JSON line an event, to standard output. Nothing personal goes into it: ids, codes and counts only. */
export function createLogger(least: 'error' | 'warn' | 'log' | 'debug'): ConsoleLogger {
  const logLevels = LEVELS.slice(0, LEVELS.indexOf(least) + 1);
  return new JsonLogger({ json: true, colors: false, logLevels });
}
