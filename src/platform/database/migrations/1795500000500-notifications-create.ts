import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsCreate1795500000500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table inbox_item (
        id uuid not null,
        recipient_id uuid not null,
        effect_key text not null,
        code text not null,
        params jsonb not null default '{}',
        record_kind text,
        record_id uuid,
        step text,
        fell_due_at timestamptz,
        created_at timestamptz not null default business_now(),
        recorded_at timestamptz not null default clock_timestamp(),
        read_at timestamptz,
        constraint pk_inbox_item primary key (id),
        constraint uq_inbox_item_effect unique (effect_key),
        constraint ck_inbox_item_record check ((record_kind is null) = (record_id is null))
      );
      create index ix_inbox_item_recipient on inbox_item (recipient_id, recorded_at desc, id desc);
      create index ix_inbox_item_unread on inbox_item (recipient_id, recorded_at desc, id desc) where read_at is null;
      create index ix_inbox_item_read on inbox_item (read_at) where read_at is not null;
      create index ix_inbox_item_record on inbox_item (record_kind, record_id);

      create table delivery (
        id uuid not null,
        inbox_item_id uuid not null,
        channel text not null,
        state text not null default 'pending',
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        provider_ref text,
        last_error text,
        sent_at timestamptz,
        constraint pk_delivery primary key (id),
        constraint uq_delivery unique (inbox_item_id, channel),
        constraint fk_delivery_inbox_item foreign key (inbox_item_id) references inbox_item (id) on delete cascade,
        constraint ck_delivery_state check (state in ('pending', 'leased', 'sending', 'sent', 'failed', 'dead'))
      );
      comment on column delivery.next_attempt_at is 'Real time; the end of the lease while a process holds it.';
      create index ix_delivery_sent on delivery (sent_at) where state = 'sent';
      create index ix_delivery_due on delivery (next_attempt_at) where state in ('pending', 'leased', 'sending', 'failed');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table delivery, inbox_item');
  }
}
