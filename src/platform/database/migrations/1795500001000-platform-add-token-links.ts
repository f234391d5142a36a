import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformAddTokenLinks1795500001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table token_link (
        id uuid not null,
        purpose text not null,
        token_hash bytea not null,
        key_id text not null,
        subject_kind text not null,
        subject_id uuid not null,
        holder_id uuid,
        made_by_id uuid,
        made_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by_id uuid,
        use_count integer not null default 0,
        last_used_at timestamptz,
        constraint pk_token_link primary key (id),
        constraint ck_token_link_revoked check (revoked_at is not null or revoked_by_id is null)
      );
      create unique index uq_token_link_token_hash on token_link (token_hash);
      create index ix_token_link_subject on token_link (purpose, subject_kind, subject_id, id);
      create unique index uq_token_link_standing on token_link (purpose, subject_kind, subject_id, holder_id)
        nulls not distinct where revoked_at is null;

      create table token_link_code (
        id uuid not null,
        link_id uuid not null,
        channel text not null,
        made_by_id uuid,
        made_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        tries integer not null default 0,
        ended_at timestamptz,
        sendings integer not null default 0,
        next_sending_at timestamptz,
        constraint pk_token_link_code primary key (id),
        constraint fk_token_link_code_link foreign key (link_id) references token_link (id) on delete cascade,
        constraint ck_token_link_code_channel check (channel in ('MAIL', 'SPOKEN'))
      );
      create unique index uq_token_link_code_open on token_link_code (link_id, channel) where ended_at is null;
      create index ix_token_link_code_unsent on token_link_code (next_sending_at) where next_sending_at is not null;

      create table token_link_pass (
        id uuid not null,
        link_id uuid not null,
        pass_hash bytea not null,
        made_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        constraint pk_token_link_pass primary key (id),
        constraint fk_token_link_pass_link foreign key (link_id) references token_link (id) on delete cascade
      );
      create unique index uq_token_link_pass_hash on token_link_pass (pass_hash);
      create index ix_token_link_pass_link on token_link_pass (link_id);

      create table link_quota (
        name text not null,
        key text not null,
        since timestamptz not null,
        used integer not null,
        constraint pk_link_quota primary key (name, key, since)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table link_quota, token_link_pass, token_link_code, token_link');
  }
}
