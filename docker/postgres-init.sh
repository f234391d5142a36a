#!/bin/sh
# Runs once, on an empty data folder: the role that owns the tables, the role that may only use them, their database.
set -eu
: "${LANDFALL_OWNER_PASSWORD:?}" "${LANDFALL_APP_PASSWORD:?}"

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username postgres --dbname postgres <<'SQL'
\getenv owner_password LANDFALL_OWNER_PASSWORD
\getenv app_password LANDFALL_APP_PASSWORD
create role landfall_owner login password :'owner_password';
create role landfall_app login password :'app_password';
create database landfall owner landfall_owner;
revoke all on database landfall from public;
grant connect, temporary on database landfall to landfall_app;
\connect landfall
alter schema public owner to landfall_owner;
revoke all on schema public from public;
grant usage on schema public to landfall_app;
SQL
