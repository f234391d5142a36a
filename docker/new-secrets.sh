#!/bin/sh
# Makes docker/secrets/*.env with fresh passwords and keys, each readable by its owner alone. Never overwrites one.
set -eu
cd "$(dirname "$0")"
if [ -e secrets ]; then
  echo "docker/secrets 已存在，未作修改。 It is there already; nothing was changed." >&2
  exit 1
fi
umask 077
mkdir secrets

password() {
  od -An -tx1 -N24 /dev/urandom | tr -d ' \n'
}
owner=$(password)
app=$(password)
valkey=$(password)
key=$(head -c 32 /dev/urandom | base64 | tr -d '\n')

cat > secrets/postgres.env <<ENV
POSTGRES_PASSWORD=$(password)
LANDFALL_OWNER_PASSWORD=$owner
LANDFALL_APP_PASSWORD=$app
ENV
cat > secrets/valkey.env <<ENV
VALKEY_PASSWORD=$valkey
ENV
cat > secrets/owner.env <<ENV
DATABASE_URL=postgres://landfall_app:$app@postgres:5432/landfall
DATABASE_MIGRATION_URL=postgres://landfall_owner:$owner@postgres:5432/landfall
ENV
cat > secrets/landfall.env <<ENV
DATABASE_URL=postgres://landfall_app:$app@postgres:5432/landfall
REDIS_URL=redis://:$valkey@valkey:6379/0
# 手机号等由此密钥加密，丢失即无法恢复：请另行妥善保存一份。 Phones are encrypted with it: keep a copy elsewhere.
LANDFALL_KEYS=k1:$key
# 代理容器与本服务同在内部网络。 The proxy's container is on the same private network.
TRUST_PROXY=uniquelocal
# 用户在浏览器中输入的地址。 The address people type.
#PUBLIC_URL=https://zhaoshang.example.gov.cn
#ZONE_NAME=
#SMTP_URL=smtp://user:password@mail.example.gov.cn:587
#MAIL_FROM=landfall@example.gov.cn
ENV
mkdir -p tls ../backup
# The product runs as user 1000 in its container and writes back-ups there.
if [ "$(id -u)" = 0 ]; then
  chown 1000:1000 ../backup
fi
echo "docker/secrets 已生成。 Made. 接下来 Next: docker compose up -d"
