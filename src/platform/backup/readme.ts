/** The first member: whoever opens the archive years later learns what it is. */
export const README = `落地 Landfall 备份 / back-up

tables/   每张表的全部数据（PostgreSQL COPY 文本格式，gzip 压缩） / all rows of each table (PostgreSQL COPY text format, gzip)
files/    附件 / attachments
manifest.json   所属版本、各表行数、每个文件的 SHA-256 / its release, row counts, SHA-256 of each member

密钥不在其中：请另行妥善保管 LANDFALL_HOME/keys（或 LANDFALL_KEYS）。
The keys are not inside: keep LANDFALL_HOME/keys (or LANDFALL_KEYS) in another safe place.

恢复到空数据库 / restore into an empty database:
  npm run cli -- restore FILE
`;
