#!/bin/sh
# Queues only: they are transport and may be lost, so nothing is evicted and little is kept on disk. The password goes
# into a file, not onto a command line that others can read.
set -eu
umask 077
cat > /data/valkey.conf <<CONF
requirepass ${VALKEY_PASSWORD:?}
maxmemory 512mb
maxmemory-policy noeviction
appendonly yes
appendfsync everysec
dir /data
CONF
exec docker-entrypoint.sh valkey-server /data/valkey.conf
