// npm run bench -- NAME [--json FILE]: measures beside a bare server, in one run, and prints ratios.
import { runTool } from './lib/tools.mjs';

await runTool('bench');
