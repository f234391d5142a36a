interface StartupMessage {
  readonly en: string;
  readonly zh: string;
}

/** One line each: what is wrong, then what to do. */
export const startupMessages = {
  'startup.home-not-writable': {
    en: 'Cannot write to {path}. Make it writable for this user, or set LANDFALL_HOME to a folder that is.',
    zh: '无法写入 {path}。请为当前用户开放写权限，或将 LANDFALL_HOME 设为可写的文件夹。',
  },
  'startup.disk-full': {
    en: 'No space left for {path} ({needed} needed). Free some space, or set LANDFALL_HOME to a folder on a larger disk.',
    zh: '{path} 所在磁盘空间不足（需要 {needed}）。请清理磁盘，或将 LANDFALL_HOME 设到更大的磁盘。',
  },
  'startup.instance-busy': {
    en: 'Another Landfall process (pid {pid}) holds {path} and does not get ready. Wait for it or end it, then start again.',
    zh: '另一个 Landfall 进程（pid {pid}）正在占用 {path} 且迟迟未就绪。请等待或结束它，然后重新启动。',
  },
  'startup.postgres-unsupported': {
    en: 'There is no embedded PostgreSQL for {platform}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
    zh: '没有适用于 {platform} 的内置 PostgreSQL。请将 DATABASE_URL 指向 PostgreSQL 15 或更高版本的服务器。',
  },
  'startup.postgres-other-major': {
    en: 'The data in {path} belongs to PostgreSQL {found}, this release brings {expected}. Start the release it was made with, run `npm run cli -- backup FILE` and keep the file "keys" of LANDFALL_HOME, then here `npm run reset`, put "keys" back and `npm run cli -- restore FILE`.',
    zh: '{path} 中的数据属于 PostgreSQL {found}，本版本自带 {expected}。请用原版本执行 `npm run cli -- backup 文件` 并保留 LANDFALL_HOME 中的 keys 文件，再在本版本执行 `npm run reset`，放回 keys 后执行 `npm run cli -- restore 文件`。',
  },
  'startup.postgres-damaged': {
    en: 'The folder {path} is not a complete PostgreSQL cluster. Restore it from a backup, or move it away to start over.',
    zh: '文件夹 {path} 不是完整的 PostgreSQL 数据目录。请从备份恢复，或将其移走后重新开始。',
  },
  'startup.postgres-credentials-lost': {
    en: 'The passwords of the embedded database ({path}) are missing or do not fit. Restore that file from a backup of LANDFALL_HOME.',
    zh: '内置数据库的密码文件（{path}）缺失或不匹配。请从 LANDFALL_HOME 的备份中恢复该文件。',
  },
  'startup.postgres-no-user': {
    en: 'PostgreSQL does not run as root and no other user can be made for it here. Start Landfall as an ordinary user, or set DATABASE_URL.',
    zh: 'PostgreSQL 不能以 root 运行，且此处无法为其创建其他用户。请以普通用户启动，或设置 DATABASE_URL。',
  },
  'startup.postgres-failed': {
    en: 'The embedded PostgreSQL did not start: {reason} (details in {log}).',
    zh: '内置 PostgreSQL 启动失败：{reason}（详见 {log}）。',
  },
  'startup.database-url-invalid': {
    en: '{variable} is not a PostgreSQL address. It looks like postgres://user:password@host:5432/database.',
    zh: '{variable} 不是有效的 PostgreSQL 地址，格式应为 postgres://用户:密码@主机:5432/数据库。',
  },
  'startup.database-unreachable': {
    en: 'No PostgreSQL answers at {address} ({variable}; {reason}). Check that it runs and that this machine may reach it.',
    zh: '{address} 上没有 PostgreSQL 响应（{variable}；{reason}）。请确认其已运行且本机可以访问。',
  },
  'startup.database-refused': {
    en: 'PostgreSQL at {address} refuses user "{user}" ({variable}; {reason}). Check the name and the password.',
    zh: '{address} 的 PostgreSQL 拒绝用户“{user}”（{variable}；{reason}）。请检查用户名和密码。',
  },
  'startup.database-missing': {
    en: 'PostgreSQL at {address} has no database "{database}" ({variable}). Create it, encoded in UTF8.',
    zh: '{address} 的 PostgreSQL 中没有数据库“{database}”（{variable}）。请以 UTF8 编码创建。',
  },
  'startup.database-too-old': {
    en: 'PostgreSQL at {address} is version {found}; Landfall needs {needed} or newer ({variable}).',
    zh: '{address} 的 PostgreSQL 版本为 {found}，Landfall 需要 {needed} 或更高版本（{variable}）。',
  },
  'startup.database-encoding': {
    en: 'The database "{database}" at {address} is encoded in {found}; Landfall needs UTF8 ({variable}). Create it anew with encoding UTF8.',
    zh: '{address} 上的数据库“{database}”编码为 {found}，Landfall 需要 UTF8（{variable}）。请以 UTF8 重新创建。',
  },
  'startup.schema-behind': {
    en: 'The database lacks {count} migrations of this release, and the role of DATABASE_URL may not make tables. Set DATABASE_MIGRATION_URL, run `npm run cli -- migrate`, then start again.',
    zh: '数据库缺少本版本的 {count} 项结构变更，而 DATABASE_URL 的角色无权建表。请设置 DATABASE_MIGRATION_URL 并执行 `npm run cli -- migrate`，然后重新启动。',
  },
  'startup.database-busy': {
    en: 'Another process is migrating this database or restoring a back-up into it. Wait until it is done, then start again.',
    zh: '另一个进程正在升级此数据库的结构或向其恢复备份。请待其完成后重新启动。',
  },
  'startup.redis-url-invalid': {
    en: 'REDIS_URL is not a Redis address. It looks like redis://:password@host:6379/0.',
    zh: 'REDIS_URL 不是有效的 Redis 地址，格式应为 redis://:密码@主机:6379/0。',
  },
  'startup.redis-unreachable': {
    en: 'No Redis answers at {address} (REDIS_URL; {reason}). Check that it runs, or unset REDIS_URL to queue in PostgreSQL.',
    zh: '{address} 上没有 Redis 响应（REDIS_URL；{reason}）。请确认其已运行，或取消 REDIS_URL 改用 PostgreSQL 队列。',
  },
  'startup.redis-refused': {
    en: 'Redis at {address} refuses the login of REDIS_URL ({reason}). Check the name and the password.',
    zh: '{address} 的 Redis 拒绝 REDIS_URL 的登录（{reason}）。请检查用户名和密码。',
  },
  'startup.redis-too-old': {
    en: 'Redis at {address} is version {found}; Landfall needs {needed} or newer (REDIS_URL).',
    zh: '{address} 的 Redis 版本为 {found}，Landfall 需要 {needed} 或更高版本（REDIS_URL）。',
  },
  'startup.port-taken': {
    en: 'Port {port} on {host} is taken by another program. End that program, or choose another port: PORT={other} npm start',
    zh: '{host} 的端口 {port} 已被其他程序占用。请结束该程序，或换一个端口：PORT={other} npm start',
  },
  'startup.port-forbidden': {
    en: 'This user may not listen on port {port}. Choose a port above 1023, for instance PORT=3000.',
    zh: '当前用户无权监听端口 {port}。请选用 1023 以上的端口，例如 PORT=3000。',
  },
  'startup.host-unknown': {
    en: 'HOST={host} is not an address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its networks.',
    zh: 'HOST={host} 不是本机地址。仅限本机使用 127.0.0.1，面向所有网络使用 0.0.0.0。',
  },
} as const satisfies Record<string, StartupMessage>;

export type StartupCode = keyof typeof startupMessages;
