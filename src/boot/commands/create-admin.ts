import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { SetupService } from '../../identity/index.js';
import { systemActor } from '../../platform/actor/index.js';
import type { Config } from '../../platform/config/index.js';
import { DomainError, sentenceOf } from '../../platform/errors/index.js';
import { terminalLanguage } from '../../platform/config/index.js';
import { tell } from './messages.js';
import { withApp } from './with-app.js';

/** `create-admin --username NAME --name NAME [--zone NAME]`: the password comes from standard input, never from a flag. */
export async function runCreateAdmin(config: Config, words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { username: { type: 'string' }, name: { type: 'string' }, zone: { type: 'string' } },
  });
  const { username, name } = values;
  if (username === undefined || name === undefined) {
    tell('cli.create-admin-usage');
    return 2;
  }
  const password = await readPassword();
  const administrator = { username, name, password, zoneName: values.zone ?? config.zoneName };
  return withApp(config, async (app) => {
    try {
      await app
        .get(SetupService, { strict: false })
        .createAdministrator(systemActor('cli-create-admin'), administrator);
    } catch (error) {
      return refuse(error);
    }
    tell('cli.admin-created', { username });
    return 0;
  });
}

function refuse(error: unknown): number {
  if (!(error instanceof DomainError)) {
    throw error;
  }
  const language = terminalLanguage() === 'zh' ? 'zh-CN' : 'en';
  process.stderr.write(`${sentenceOf(error.code, language, error.params)}\n`);
  return 1;
}

/** Asked on a terminal; one line of standard input elsewhere. */
async function readPassword(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdin.isTTY ? process.stderr : undefined });
  try {
    return (await terminal.question(process.stdin.isTTY ? '密码 Password: ' : '')).trim();
  } finally {
    terminal.close();
  }
}
