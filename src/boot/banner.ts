import type { EmbeddedStep } from '../platform/embedded/index.js';

const STEPS: Record<EmbeddedStep, string> = {
  'preparing-binaries': '准备数据库程序 Preparing the database program',
  'creating-cluster': '创建数据库 Creating the database',
  'stopping-orphan': '关闭上次遗留的数据库进程 Stopping a database left from last time',
  starting: '启动数据库 Starting the database',
};

/** What a person sees on the terminal; everything else goes to the log. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayStep(step: EmbeddedStep): void {
  say(`· ${STEPS[step]}`);
}

export function sayAddress(address: string): void {
  say('');
  say(`  落地 Landfall  →  ${address}`);
}

export function sayDemoAccounts(usernames: readonly string[], password: string): void {
  say(`  演示账号 Demo accounts: ${usernames.join(', ')}`);
  say(`  密码 Password: ${password}`);
  say('  演示账号仅限本机使用 They work on this machine only.');
}

export function saySetupLink(link: string): void {
  say(`  首次设置链接（30 分钟内有效，仅可使用一次） One-time set-up link, valid for 30 minutes:`);
  say(`  ${link}`);
}
