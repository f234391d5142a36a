import { defineErrors } from '../errors/index.js';

/** What keeps a back-up or a restore from being done; each is one line on the terminal. */
export const backupErrors = defineErrors({
  fileExists: {
    kind: 'conflict',
    code: 'backup.file-exists',
    'zh-CN': '{file} 已存在，未覆盖。请换一个文件名。',
    en: '{file} exists and was not overwritten. Choose another name.',
  },
  diskFull: {
    kind: 'unavailable',
    code: 'backup.disk-full',
    'zh-CN': '{file} 所在磁盘空间不足，未留下不完整的文件。请清理磁盘或换到更大的磁盘。',
    en: 'The disk of {file} is full; no incomplete file was left. Free some space or choose a larger disk.',
  },
  cannotWrite: {
    kind: 'unavailable',
    code: 'backup.cannot-write',
    'zh-CN': '无法写入 {file}（{reason}）。',
    en: 'Cannot write {file} ({reason}).',
  },
  cannotRead: {
    kind: 'not-found',
    code: 'backup.cannot-read',
    'zh-CN': '无法读取 {file}（{reason}）。',
    en: 'Cannot read {file} ({reason}).',
  },
  nothingThere: {
    kind: 'not-found',
    code: 'backup.nothing-there',
    'zh-CN': '数据库中没有落地的数据，无可备份。',
    en: 'The database holds no Landfall data; there is nothing to back up.',
  },
  damaged: {
    kind: 'invalid',
    code: 'backup.damaged',
    'zh-CN': '{file} 已损坏，或不是落地的备份文件。未作任何改动。',
    en: '{file} is damaged or is not a Landfall back-up. Nothing was changed.',
  },
  laterRelease: {
    kind: 'invalid',
    code: 'backup.later-release',
    'zh-CN': '{file} 由更新的版本生成。请用同一版本或更新版本的落地恢复。未作任何改动。',
    en: '{file} was made by a later release. Restore it with that release or a newer one. Nothing was changed.',
  },
  targetNotEmpty: {
    kind: 'conflict',
    code: 'backup.target-not-empty',
    'zh-CN':
      '目标数据库不为空。请恢复到新建的空数据库（内置数据库请先取出 keys 文件，再执行 npm run reset）。未作任何改动。',
    en: 'The database is not empty. Restore into a newly created one (embedded database: take the file "keys" out, then npm run reset). Nothing was changed.',
  },
  keysMissing: {
    kind: 'invalid',
    code: 'backup.keys-missing',
    'zh-CN':
      '备份所用的密钥不在本机：请先把原 LANDFALL_HOME 中的 keys 文件放入 {home}（或设置 LANDFALL_KEYS）。若密钥已丢失，可加 --without-keys，电话号码将无法读出。未作任何改动。',
    en: 'The keys of this back-up are not here: first put the file "keys" of the old LANDFALL_HOME into {home} (or set LANDFALL_KEYS). If they are lost, add --without-keys; phone numbers will stay unreadable. Nothing was changed.',
  },
  doesNotFit: {
    kind: 'invalid',
    code: 'backup.does-not-fit',
    'zh-CN': '备份与其版本的表结构不符（{table}）。未作任何改动。',
    en: 'The back-up does not fit the tables of its release ({table}). Nothing was changed.',
  },
  rowsMissing: {
    kind: 'invalid',
    code: 'backup.rows-missing',
    'zh-CN': '表 {table} 应有 {expected} 行，实际为 {found} 行。已全部撤销，未作任何改动。',
    en: 'Table {table} should have {expected} rows and has {found}. Everything was undone; nothing was changed.',
  },
  fileConflict: {
    kind: 'conflict',
    code: 'backup.file-conflict',
    'zh-CN': '附件 {key} 已存在且内容不同。请恢复到没有附件的 LANDFALL_HOME。未作任何改动。',
    en: 'The attachment {key} exists with another content. Restore into a LANDFALL_HOME without attachments. Nothing was changed.',
  },
});
