// npm run drill -- NAME: promises at their full size, with times and rates.
import { runTool } from './lib/tools.mjs';

await runTool('drill');
