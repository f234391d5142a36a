import { defineMessages } from '../i18n/index.js';

/** What is wrong comes first, then what to do. */
defineMessages({
  'doctor.node': { 'zh-CN': 'Node.js {found}', en: 'Node.js {found}' },
  'doctor.node-old': {
    'zh-CN': 'Node.js {found} 过旧。请用 npm run 启动（自带 Node.js {needed}），或安装 Node.js {needed}。',
    en: 'Node.js {found} is too old. Start with npm run, which brings Node.js {needed}, or install Node.js {needed}.',
  },
  'doctor.home': {
    'zh-CN': '数据文件夹 {path}，剩余 {free} GB',
    en: 'State folder {path}, {free} GB free',
  },
  'doctor.home-not-writable': {
    'zh-CN': '无法写入 {path}。请为当前用户开放写权限，或把 LANDFALL_HOME 设为可写的文件夹。',
    en: 'Cannot write to {path}. Make it writable for this user, or set LANDFALL_HOME to a folder that is.',
  },
  'doctor.home-full': {
    'zh-CN': '{path} 所在磁盘只剩 {free} GB。请清理磁盘。',
    en: 'Only {free} GB are left for {path}. Free some space.',
  },
  'doctor.home-open': {
    'zh-CN': '其他用户可以进入 {path}。请执行 chmod 700 {path}。',
    en: 'Other users may enter {path}. Run: chmod 700 {path}',
  },
  'doctor.keys': { 'zh-CN': '密钥 {path}，仅所有者可读', en: 'Keys in {path}, readable by their owner alone' },
  'doctor.keys-in-settings': { 'zh-CN': '密钥来自 LANDFALL_KEYS', en: 'Keys from LANDFALL_KEYS' },
  'doctor.keys-none': {
    'zh-CN': '{path} 尚不存在，首次启动时生成。若数据库中已有数据，请先放入原来的密钥文件。',
    en: '{path} is not there yet; the first start makes it. If the database already holds data, put the old file there first.',
  },
  'doctor.keys-open': {
    'zh-CN': '其他用户可以读取密钥 {path}。请执行 chmod 600 {path}。',
    en: 'Other users may read the keys in {path}. Run: chmod 600 {path}',
  },
  'doctor.keys-unusable': {
    'zh-CN': '密钥无法使用（{reason}）。生成新密钥：openssl rand -base64 32',
    en: 'The keys cannot be used ({reason}). Make one with: openssl rand -base64 32',
  },
  'doctor.https': { 'zh-CN': '对外地址 {address}', en: 'People reach it at {address}' },
  'doctor.loopback': { 'zh-CN': '仅本机可访问', en: 'Reachable from this machine alone' },
  'doctor.plain-http': {
    'zh-CN': '{address} 使用未加密的 http，同一网络中的人可以看到内容。请在前面设置 https 代理并设置 PUBLIC_URL。',
    en: '{address} is plain http: others in the network can read along. Put an https proxy in front and set PUBLIC_URL.',
  },
  'doctor.mail': { 'zh-CN': '邮件服务器可用', en: 'The mail server answers' },
  'doctor.mail-none': {
    'zh-CN': '未设置邮件服务器（SMTP_URL），提醒只进入站内消息',
    en: 'No mail server (SMTP_URL): reminders go to the inbox alone',
  },
  'doctor.mail-unreachable': {
    'zh-CN': '邮件服务器不可用（{reason}）。请检查 SMTP_URL。',
    en: 'The mail server does not do ({reason}). Check SMTP_URL.',
  },
  'doctor.anchor': { 'zh-CN': '审计链最近一次锚定在 {hours} 小时前', en: 'The audit chain was anchored {hours} h ago' },
  'doctor.anchor-first': {
    'zh-CN': '审计链将在运行一小时内首次锚定',
    en: 'The audit chain will be anchored for the first time within an hour at work',
  },
  'doctor.anchor-none': {
    'zh-CN': '审计链从未锚定。若系统一直在运行，请查看日志中的 audit.anchor。',
    en: 'The audit chain was never anchored. If the product was running, look for audit.anchor in the log.',
  },
  'doctor.anchor-old': {
    'zh-CN': '审计链最近一次锚定在 {hours} 小时前。若系统一直在运行，请查看日志中的 audit.anchor。',
    en: 'The audit chain was last anchored {hours} h ago. If the product was running, look for audit.anchor in the log.',
  },
  'doctor.anchor-unreadable': {
    'zh-CN': '锚点文件有 {unreadable} 行无法读取。请执行 npm run cli -- audit verify，并与日志中的锚点核对。',
    en: '{unreadable} lines of the anchors cannot be read. Run npm run cli -- audit verify and compare with the anchors in the log.',
  },
  'doctor.database': {
    'zh-CN': '数据库 {name}，PostgreSQL {version}，编码 {encoding}',
    en: 'Database {name}, PostgreSQL {version}, encoded in {encoding}',
  },
  'doctor.database-failed': { 'zh-CN': '{reason}', en: '{reason}' },
  'doctor.migrations': { 'zh-CN': '表结构已是最新', en: 'The tables are those of this release' },
  'doctor.migrations-missing': {
    'zh-CN': '有 {count} 个迁移未执行。请执行 npm run cli -- migrate。',
    en: '{count} migrations have not run. Run: npm run cli -- migrate',
  },
  'doctor.roles': {
    'zh-CN': '表归 {owner} 所有，运行时使用 {runtime}',
    en: '{owner} owns the tables, {runtime} uses them',
  },
  'doctor.one-role': {
    'zh-CN': '只有一个数据库角色（{runtime}），审计日志仅由触发器保护。请另建角色并设置 DATABASE_MIGRATION_URL。',
    en: 'One role does everything ({runtime}), so triggers alone guard the log. Make a second role and set DATABASE_MIGRATION_URL.',
  },
  'doctor.audit-guarded': { 'zh-CN': '审计日志只能追加', en: 'The audit log can only be appended to' },
  'doctor.audit-rights': {
    'zh-CN': '运行时角色可以修改 {tables}。请执行 npm run cli -- migrate 收回权限。',
    en: 'The run-time role may change {tables}. Run npm run cli -- migrate to take that right away.',
  },
  'doctor.audit-triggers': {
    'zh-CN': '保护审计日志的触发器缺失或被停用。请执行 npm run cli -- audit verify，并从备份核对。',
    en: 'Triggers that guard the audit log are gone or off. Run npm run cli -- audit verify and compare with a back-up.',
  },
  'doctor.queues-in-postgres': { 'zh-CN': '队列在 PostgreSQL 中', en: 'The queues live in PostgreSQL' },
  'doctor.queues-missing': {
    'zh-CN': '队列的表不存在或无权使用。请执行 npm run cli -- migrate。',
    en: 'The tables of the queues are missing or forbidden. Run: npm run cli -- migrate',
  },
  'doctor.redis': {
    'zh-CN': 'Redis {version}，{policy}，已开启 AOF',
    en: 'Redis {version}, {policy}, append-only file on',
  },
  'doctor.redis-failed': { 'zh-CN': '{reason}', en: '{reason}' },
  'doctor.redis-evicts': {
    'zh-CN': 'Redis {version} 内存满时会丢弃任务（{policy}）。请设置 maxmemory-policy noeviction。',
    en: 'Redis {version} drops jobs when its memory is full ({policy}). Set maxmemory-policy noeviction.',
  },
  'doctor.redis-volatile': {
    'zh-CN': 'Redis {version} 未开启 AOF，重启会丢失排队的任务（会自动补上，但较慢）。请设置 appendonly yes。',
    en: 'Redis {version} keeps no append-only file: a restart loses waiting jobs, which come back only slowly. Set appendonly yes.',
  },
  'doctor.clock': {
    'zh-CN': '本机与数据库时间相差 {seconds} 秒',
    en: 'The clocks of machine and database differ by {seconds} s',
  },
  'doctor.clock-off': {
    'zh-CN': '本机与数据库时间相差 {seconds} 秒。期限以数据库时间为准；请在两台机器上启用时间同步。',
    en: 'The clocks of machine and database differ by {seconds} s. Limits follow the database; synchronise both with a time server.',
  },
  'doctor.events': { 'zh-CN': '没有滞留的事件', en: 'No event is left lying' },
  'doctor.events-left': {
    'zh-CN': '{dead} 个事件处理失败，{stuck} 个等待超过 {minutes} 分钟。请在系统页面查看并重试。',
    en: '{dead} events were given up, {stuck} wait longer than {minutes} min. Look at the system page and retry them.',
  },
  'doctor.check-failed': { 'zh-CN': '检查未能完成：{reason}', en: 'A check could not be done: {reason}' },
});
