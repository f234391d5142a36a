import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsAddRobots1795500001610 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table robot (
        id uuid not null,
        version integer not null default 1,
        unit_id uuid not null,
        vendor text not null,
        name text not null,
        address_cipher text not null,
        address_shown text not null,
        secret_cipher text,
        covers text not null default 'ALL',
        is_active boolean not null default true,
        recent_posts timestamptz[] not null default '{}',
        last_sent_at timestamptz,
        last_fault text,
        last_fault_at timestamptz,
        constraint pk_robot primary key (id)
      );
      create unique index uq_robot_name on robot (unit_id, name);

      create table robot_message (
        id uuid not null,
        robot_id uuid not null,
        effect_key text not null,
        code text not null,
        params jsonb not null default '{}',
        record_kind text,
        record_id uuid,
        state text not null default 'pending',
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        batch_id uuid,
        last_error text,
        sent_at timestamptz,
        constraint pk_robot_message primary key (id),
        constraint fk_robot_message_robot foreign key (robot_id) references robot (id) on delete cascade,
        constraint ck_robot_message_state check (state in ('pending', 'leased', 'sending', 'sent', 'failed', 'dead')),
        constraint ck_robot_message_record check ((record_kind is null) = (record_id is null))
      );
      create unique index uq_robot_message on robot_message (robot_id, effect_key);
      create index ix_robot_message_due on robot_message (robot_id, next_attempt_at)
        where state in ('pending', 'leased', 'sending', 'failed');
      create index ix_robot_message_batch on robot_message (batch_id) where batch_id is not null;
      create index ix_robot_message_sent on robot_message (sent_at) where state = 'sent';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table robot_message, robot');
  }
}
