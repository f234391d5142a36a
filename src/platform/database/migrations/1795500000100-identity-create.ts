import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityCreate1795500000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createPeople(queryRunner);
    await createPosts(queryRunner);
    await createSessions(queryRunner);
    await createTokens(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table reveal_quota, api_token, setup_link, invitation, sign_in_attempt, session, known_device,
        stand_in, unit_position, role_assignment, person, unit;
    `);
  }
}

async function createPeople(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table unit (
      id uuid not null,
      parent_id uuid,
      path uuid[] not null,
      kind text not null,
      name text not null,
      name_pinyin text collate "C" not null,
      closed_at timestamptz,
      version integer not null default 1,
      constraint pk_unit primary key (id),
      constraint fk_unit_parent foreign key (parent_id) references unit (id) on delete restrict,
      constraint ck_unit_kind check (kind in ('OFFICE', 'TOWNSHIP', 'STREET', 'PARK_COMPANY', 'CHAIN_TASK_FORCE', 'OUTPOST',
        'DEPARTMENT', 'LEADING_GROUP', 'LEADING_GROUP_OFFICE'))
    );
    create index ix_unit_parent on unit (parent_id);

    create table person (
      id uuid not null,
      username text not null,
      name text not null,
      name_pinyin text collate "C" not null,
      phone_cipher text,
      phone_index text,
      email text,
      language text not null default 'zh-CN',
      password_hash text,
      password_changed_at timestamptz,
      is_demo boolean not null default false,
      disabled_at timestamptz,
      created_at timestamptz not null default clock_timestamp(),
      version integer not null default 1,
      constraint pk_person primary key (id),
      constraint ck_person_language check (language in ('zh-CN', 'en')),
      constraint ck_person_phone check ((phone_cipher is null) = (phone_index is null))
    );
    create unique index uq_person_username on person (username);
    create unique index uq_person_phone_index on person (phone_index);
    create index ix_person_name_pinyin on person (name_pinyin, id);
  `);
}

async function createPosts(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table role_assignment (
      id uuid not null,
      person_id uuid not null,
      unit_id uuid not null,
      role text not null,
      starts_on date not null,
      ends_on date,
      constraint pk_role_assignment primary key (id),
      constraint fk_role_assignment_person foreign key (person_id) references person (id) on delete restrict,
      constraint fk_role_assignment_unit foreign key (unit_id) references unit (id) on delete restrict,
      constraint ck_role_assignment_dates check (ends_on is null or ends_on >= starts_on)
    );
    create index ix_role_assignment_person on role_assignment (person_id);
    create index ix_role_assignment_unit on role_assignment (unit_id);
    create index ix_role_assignment_role on role_assignment (role);

    create table unit_position (
      id uuid not null,
      unit_id uuid not null,
      person_id uuid not null,
      position text not null,
      starts_on date not null,
      ends_on date,
      constraint pk_unit_position primary key (id),
      constraint fk_unit_position_unit foreign key (unit_id) references unit (id) on delete restrict,
      constraint fk_unit_position_person foreign key (person_id) references person (id) on delete restrict,
      constraint ck_unit_position_position check (position in ('HEAD', 'DEPUTY', 'LIAISON', 'DUTY_OFFICER', 'STAND_IN',
        'SUPERVISION', 'LEADING_GROUP_MEMBER')),
      constraint ck_unit_position_dates check (ends_on is null or ends_on >= starts_on)
    );
    create index ix_unit_position_unit on unit_position (unit_id, position);
    create index ix_unit_position_person on unit_position (person_id);

    create table stand_in (
      id uuid not null,
      person_id uuid not null,
      for_person_id uuid,
      for_unit_id uuid,
      starts_on date not null,
      ends_on date,
      constraint pk_stand_in primary key (id),
      constraint fk_stand_in_person foreign key (person_id) references person (id) on delete restrict,
      constraint fk_stand_in_for_person foreign key (for_person_id) references person (id) on delete restrict,
      constraint fk_stand_in_for_unit foreign key (for_unit_id) references unit (id) on delete restrict,
      constraint ck_stand_in_for check (num_nonnulls(for_person_id, for_unit_id) = 1),
      constraint ck_stand_in_dates check (ends_on is null or ends_on >= starts_on)
    );
    create index ix_stand_in_person on stand_in (person_id);
    create index ix_stand_in_for_person on stand_in (for_person_id);
    create index ix_stand_in_for_unit on stand_in (for_unit_id);
  `);
}

async function createSessions(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table known_device (
      id uuid not null,
      person_id uuid not null,
      token_hash bytea not null,
      used_at timestamptz not null default clock_timestamp(),
      constraint pk_known_device primary key (id),
      constraint fk_known_device_person foreign key (person_id) references person (id) on delete cascade
    );
    create unique index uq_known_device_token_hash on known_device (token_hash);
    create index ix_known_device_person on known_device (person_id);

    create table session (
      id uuid not null,
      person_id uuid not null,
      token_hash bytea not null,
      created_at timestamptz not null default clock_timestamp(),
      last_seen_at timestamptz not null default clock_timestamp(),
      idle_minutes integer not null,
      expires_at timestamptz not null,
      user_agent text,
      address text,
      constraint pk_session primary key (id),
      constraint fk_session_person foreign key (person_id) references person (id) on delete cascade
    );
    create unique index uq_session_token_hash on session (token_hash);
    create index ix_session_person on session (person_id);
    create index ix_session_expires on session (expires_at);

    create table sign_in_attempt (
      key text not null,
      recent timestamptz[] not null,
      locked_until timestamptz,
      lockouts integer not null default 0,
      changed_at timestamptz not null default clock_timestamp(),
      constraint pk_sign_in_attempt primary key (key)
    );
    create index ix_sign_in_attempt_changed on sign_in_attempt (changed_at);
  `);
}

async function createTokens(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table invitation (
      id uuid not null,
      person_id uuid not null,
      token_hash bytea not null,
      created_by_id uuid,
      created_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz,
      constraint pk_invitation primary key (id),
      constraint fk_invitation_person foreign key (person_id) references person (id) on delete cascade
    );
    create unique index uq_invitation_token_hash on invitation (token_hash);
    create index ix_invitation_person on invitation (person_id);

    create table setup_link (
      id uuid not null,
      token_hash bytea not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      constraint pk_setup_link primary key (id)
    );
    create unique index uq_setup_link_token_hash on setup_link (token_hash);

    create table api_token (
      id uuid not null,
      name text not null,
      token_hash bytea not null,
      role text not null,
      unit_id uuid not null,
      created_by_id uuid,
      created_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz,
      constraint pk_api_token primary key (id),
      constraint fk_api_token_unit foreign key (unit_id) references unit (id) on delete restrict
    );
    create unique index uq_api_token_token_hash on api_token (token_hash);
    create index ix_api_token_unit on api_token (unit_id);

    create table reveal_quota (
      person_id uuid not null,
      day date not null,
      used integer not null,
      constraint pk_reveal_quota primary key (person_id, day)
    );
  `);
}
