// npm start: installs and builds what is missing, then runs the server on Node.js 24.
import { prepare } from './lib/prepare.mjs';
import { runProgram } from './lib/program.mjs';

await prepare({ withWeb: true });
await runProgram('main.js', process.argv.slice(2));
