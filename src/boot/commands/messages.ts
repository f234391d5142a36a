import { terminalLanguage } from '../../platform/config/index.js';
import { defineMessages, messageOf, type MessageParameters } from '../../platform/i18n/index.js';
import { say } from '../banner.js';

defineMessages({
  'cli.demo-refused': {
    'zh-CN': '演示区只能建在本机的内置数据库里（不设 DATABASE_URL，HOST 为本机地址）。',
    en: 'The demo zone lives in the embedded database of this machine alone (no DATABASE_URL, HOST on loopback).',
  },
  'cli.demo-real': {
    'zh-CN': '数据库中已有正式用户，未载入演示数据。',
    en: 'There are real people in this database. No demo data was loaded.',
  },
  'cli.demo-progress': { 'zh-CN': '演示数据 {done}/{of}', en: 'Demo data {done}/{of}' },
  'cli.create-admin-usage': {
    'zh-CN': '用法：npm run cli -- create-admin --username 账号 --name 姓名 [--zone 园区名]（密码从标准输入读取）',
    en: 'Usage: npm run cli -- create-admin --username NAME --name NAME [--zone NAME] (the password is read from standard input)',
  },
  'cli.admin-created': {
    'zh-CN': '已创建系统管理员 {username}。',
    en: 'The administrator {username} was created.',
  },
  'cli.file-needed': {
    'zh-CN': '请指明文件：npm run cli -- {command} 文件',
    en: 'Name a file: npm run cli -- {command} FILE',
  },
  'cli.backup-done': {
    'zh-CN': '已备份 {tables} 张表、{rows} 行、{files} 个附件 → {file}（{megabytes} MB）',
    en: 'Backed up {tables} tables, {rows} rows, {files} attachments → {file} ({megabytes} MB)',
  },
  'cli.backup-keys-in-home': {
    'zh-CN': '密钥不在备份中：请把 {path} 另行妥善保管，没有它无法读出电话号码。',
    en: 'The keys are not inside: keep {path} in another safe place; without it phone numbers cannot be read.',
  },
  'cli.backup-keys-in-settings': {
    'zh-CN': '密钥不在备份中：请另行妥善保管 LANDFALL_KEYS，没有它无法读出电话号码。',
    en: 'The keys are not inside: keep LANDFALL_KEYS in another safe place; without it phone numbers cannot be read.',
  },
  'cli.restore-done': {
    'zh-CN': '已恢复 {madeAt} 的备份：{tables} 张表、{rows} 行、{files} 个附件，行数逐表核对一致。',
    en: 'Restored the back-up of {madeAt}: {tables} tables, {rows} rows, {files} attachments; the rows of each table were counted.',
  },
  'cli.restore-upgraded': {
    'zh-CN': '已升级到本版本的表结构（{count} 个迁移）。',
    en: 'Upgraded to the tables of this release ({count} migrations).',
  },
  'cli.restore-skipped': {
    'zh-CN': '未恢复不属于落地的表：{tables}',
    en: 'Tables that are not of Landfall were not restored: {tables}',
  },
  'cli.restore-verify': {
    'zh-CN': '所有人需重新登录，未使用的邀请链接已失效。可用 npm run cli -- audit verify 核对审计链，然后 npm start。',
    en: 'Everybody signs in anew, and unused invitations are void. Check the audit chain with npm run cli -- audit verify, then npm start.',
  },
  'cli.keys-rotated': {
    'zh-CN': '已用密钥 {keyId} 重新加密 {values} 个值。旧密钥可从 LANDFALL_KEYS 中移除，但旧备份仍需要它，请另行保管。',
    en: 'Encrypted {values} values anew under key {keyId}. Older keys may leave LANDFALL_KEYS, but older back-ups still need them: keep them elsewhere.',
  },
  'cli.audit-sealed': {
    'zh-CN': '已核对 {sealed} 条审计记录，外部锚点 {anchors} 个。',
    en: 'Checked {sealed} audit records against {anchors} anchors outside the database.',
  },
  'cli.audit-unreadable': {
    'zh-CN': '锚点文件中有 {count} 行无法读取：{path}',
    en: '{count} lines of the anchors cannot be read: {path}',
  },
  'cli.audit-ok': { 'zh-CN': '审计链完整，未发现改动。', en: 'The audit chain is whole; nothing was changed.' },
  'cli.audit-fault.changed': { 'zh-CN': '被改动的记录（{count}）：{items}', en: 'Changed records ({count}): {items}' },
  'cli.audit-fault.missing': { 'zh-CN': '被删除的记录（{count}）：{items}', en: 'Deleted records ({count}): {items}' },
  'cli.audit-fault.brokenLinks': {
    'zh-CN': '链接断开的位置（{count}）：{items}',
    en: 'Positions whose link does not follow ({count}): {items}',
  },
  'cli.audit-fault.unsealed': {
    'zh-CN': '未经系统写入的记录（{count}）：{items}',
    en: 'Records that the product did not write ({count}): {items}',
  },
  'cli.audit-fault.lostAnchors': {
    'zh-CN': '曾锚定而现已不在的位置（{count}），链尾被截断或改写：{items}',
    en: 'Anchored positions that are gone ({count}), the end of the chain was cut off or rewritten: {items}',
  },
});

/** One line on the terminal, in its language. */
export function tell(code: string, params?: MessageParameters): void {
  say(inTerminalLanguage(code, params));
}

export function inTerminalLanguage(code: string, params?: MessageParameters): string {
  return messageOf(code, terminalLanguage() === 'en' ? 'en' : 'zh-CN', params);
}
