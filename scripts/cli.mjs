// npm run cli -- COMMAND: installs and builds what is missing, then runs one command of the program.
import { prepare } from './lib/prepare.mjs';
import { runProgram } from './lib/program.mjs';

await prepare({ withWeb: false });
await runProgram('cli.js', process.argv.slice(2));
