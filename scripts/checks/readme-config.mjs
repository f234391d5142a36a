// The settings are declared once, in src/platform/config; the tables of both READMEs and .env.example are made of them.
// --write makes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { root } from '../lib/paths.mjs';

const { environmentSchema } = await import(join(root, 'dist/platform/config/index.js'));
const BEGIN = '<!-- settings: node scripts/checks/readme-config.mjs --write -->';
const END = '<!-- end of settings -->';

const chinese = {
  PORT: '网页与接口的端口。',
  HOST: '监听地址；演示账号仅在本机回环地址上可用。',
  ROLE: '本进程的职责：`api` 对外服务，`worker` 后台任务，`all` 两者兼有。',
  LANDFALL_HOME: '内置默认方式的全部数据所在文件夹。',
  DATABASE_URL: '自备 PostgreSQL（15 及以上）的地址；不设则使用内置数据库。',
  DATABASE_MIGRATION_URL: '拥有数据表的角色；设置后 `DATABASE_URL` 的角色只能使用这些表。',
  DATABASE_POOL: '每个进程的数据库连接数。',
  REDIS_URL: '队列所用的 Redis 或 Valkey；不设则队列放在 PostgreSQL 中。',
  LANDFALL_KEYS: '加密密钥，形如 `id:base64,…`（第一个用于加密）；不设则在 `LANDFALL_HOME` 中生成。',
  PUBLIC_URL: '经反向代理访问时，用户在浏览器中输入的地址。',
  TRUST_PROXY: '可信代理的地址，只采信它们发来的 `X-Forwarded-*` 请求头。',
  ZONE_NAME: '本区名称，用于登录页和打印件。',
  SMTP_URL: '提醒邮件所用的邮件服务器，形如 `smtp://user:password@host:port`；不设则不发邮件。',
  MAIL_FROM: '邮件发件人。',
  ROBOT_ORIGINS:
    '群机器人除各平台官方地址外还可发往的地址（私有化部署），形如 `https://host`，以逗号分隔；不设则没有。',
  S3_URL: '附件存放的 S3 存储，形如 `https://key:secret@host/bucket`；不设则存放在文件夹中。',
  METRICS_TOKEN: '从其他主机读取 `/metrics` 所需的令牌；本机读取无需令牌。',
  RATE_LIMIT_PER_MINUTE: '每人每分钟的请求数上限。',
  LOG_LEVEL: '记录的最低日志级别。',
  NODE_ENV: '由测试程序设置。',
};

const settings = Object.entries(environmentSchema.shape).map(([name, schema]) => ({
  name,
  english: schema.description ?? '',
  chinese: chinese[name] ?? '',
  fallback: String(schema.safeParse(undefined).data ?? ''),
}));
const forgotten = [
  ...settings
    .filter(({ english, chinese: text }) => english === '' || text === '')
    .map(({ name }) => `${name} is not described`),
  ...Object.keys(chinese)
    .filter((name) => !(name in environmentSchema.shape))
    .map((name) => `${name} is no setting any more`),
];
if (forgotten.length > 0) {
  console.error(forgotten.join('\n'));
  process.exit(1);
}

const wanted = new Map([
  ['README.md', await withTable('README.md', ['Variable', 'Default', 'Meaning'], ({ english }) => english)],
  ['README.zh-CN.md', await withTable('README.zh-CN.md', ['变量', '默认值', '含义'], (setting) => setting.chinese)],
  ['.env.example', example()],
]);
let stale = 0;
for (const [file, content] of wanted) {
  if (read(file) === content) {
    continue;
  }
  stale += 1;
  if (process.argv.includes('--write')) {
    writeFileSync(join(root, file), content);
    console.log(`written: ${file}`);
  } else {
    console.error(`${file} shows other settings than the code; run: node scripts/checks/readme-config.mjs --write`);
  }
}
process.exit(stale > 0 && !process.argv.includes('--write') ? 1 : 0);

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}

async function withTable(file, heads, meaningOf) {
  const [before, rest] = read(file).split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) {
    console.error(`${file} has no place for the settings (${BEGIN} … ${END})`);
    process.exit(1);
  }
  const rows = settings.map((setting) => [
    `\`${setting.name}\``,
    setting.fallback === '' ? '' : `\`${setting.fallback}\``,
    meaningOf(setting),
  ]);
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const table = await prettier.format(lines.join('\n'), { parser: 'markdown' });
  return `${before}${BEGIN}\n\n${table.trim()}\n\n${END}${after}`;
}

function example() {
  const head = '# Settings for `npm start` and `npm run cli`: copy to .env and uncomment what you need.\n';
  const lines = settings
    .filter(({ name }) => name !== 'NODE_ENV')
    .map(({ name, english, fallback }) => `\n# ${english}\n#${name}=${fallback}\n`);
  return head + lines.join('');
}
