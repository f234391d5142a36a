import type { Config } from '../platform/config/index.js';
import { acquireInstance, prepareHome, type InstanceLock } from '../platform/embedded/index.js';
import { say } from './banner.js';

/** Makes LANDFALL_HOME, and holds it for the embedded default unless another start already does (said to the person). */
export async function holdHome(config: Config): Promise<InstanceLock | 'not-needed' | 'already-running'> {
  if (config.database.url !== undefined) {
    await prepareHome(config.home);
    return 'not-needed';
  }
  const acquired = await acquireInstance({ home: config.home, purpose: 'server' });
  if (acquired.kind === 'acquired') {
    return acquired.lock;
  }
  say(`落地 Landfall 已在运行 is already running → ${acquired.instance.address ?? `(pid ${acquired.instance.pid})`}`);
  return 'already-running';
}
