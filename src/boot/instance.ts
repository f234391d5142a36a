import type { Config } from '../platform/config/index.js';
import { acquireInstance, type InstanceLock } from '../platform/embedded/index.js';
import { say } from './banner.js';

/** Holds LANDFALL_HOME for the embedded default; undefined when another start already serves it (said to the person). */
export async function holdHome(config: Config): Promise<InstanceLock | 'not-needed' | 'already-running'> {
  if (config.database.url !== undefined) {
    return 'not-needed';
  }
  const acquired = await acquireInstance({ home: config.home, purpose: 'server' });
  if (acquired.kind === 'acquired') {
    return acquired.lock;
  }
  say(`落地 Landfall 已在运行 is already running → ${acquired.instance.address ?? `(pid ${acquired.instance.pid})`}`);
  return 'already-running';
}
