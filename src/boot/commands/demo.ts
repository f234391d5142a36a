import { isDemoZone, loadDemoZone } from '../../demo/index.js';
import type { Config } from '../../platform/config/index.js';
import { tell } from './messages.js';
import { withApp } from './with-app.js';

/** `demo`: fills an empty embedded database with the demo zone; a zone at work is left alone. */
export async function runDemo(config: Config): Promise<number> {
  if (!config.demoAllowed) {
    tell('cli.demo-refused');
    return 1;
  }
  return withApp(config, async (app) => {
    if (!(await isDemoZone(app))) {
      tell('cli.demo-real');
      return 1;
    }
    await loadDemoZone(app, (done, of) => tell('cli.demo-progress', { done, of }), new AbortController().signal);
    return 0;
  });
}
