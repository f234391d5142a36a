import 'reflect-metadata';
import { commands } from './boot/commands/index.js';
import { explainFailure } from './boot/failure.js';
import { loadConfig, type Config } from './platform/config/index.js';

/** `npm run cli -- NAME …`: what an administrator does at the machine. */
async function main(config: Config, words: readonly string[]): Promise<number> {
  const name = Object.keys(commands)
    .toSorted((left, right) => right.length - left.length)
    .find((candidate) => candidate === words.slice(0, candidate.split(' ').length).join(' '));
  if (name === undefined) {
    process.stderr.write(`usage: npm run cli -- ${Object.keys(commands).join(' | ')}\n`);
    return 2;
  }
  const command = commands[name];
  return command ? command(config, words.slice(name.split(' ').length)) : 2;
}

let config: Config | undefined;
try {
  config = loadConfig();
  process.exitCode = await main(config, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explainFailure(error, config)}\n`);
  process.exitCode = 1;
}
