import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supporting units acknowledge and answer for themselves; what was said for a unit keeps who said it. */
export class TasksAddParts1795500001100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table task_part (
        task_id uuid not null,
        unit_id uuid not null,
        version integer not null default 1,
        assigned_at timestamptz not null,
        acknowledged_at timestamptz,
        acknowledged_by_id uuid,
        handler_id uuid,
        answered_at timestamptz,
        constraint pk_task_part primary key (task_id, unit_id),
        constraint fk_task_part_task foreign key (task_id) references task (id) on delete cascade
      );
      insert into task_part (task_id, unit_id, assigned_at)
      select task.id, supporting.unit_id, task.issued_at
      from task cross join lateral unnest(task.supporting_unit_ids) as supporting (unit_id);

      create table task_behalf (
        id uuid not null,
        task_id uuid not null,
        unit_id uuid not null,
        told_by text not null,
        medium text not null,
        paper text,
        entered_by_id uuid not null,
        entered_at timestamptz not null,
        constraint pk_task_behalf primary key (id),
        constraint fk_task_behalf_task foreign key (task_id) references task (id) on delete cascade,
        constraint ck_task_behalf_paper check (medium <> 'WRITTEN' or paper is not null)
      );
      create index ix_task_behalf_task on task_behalf (task_id);

      alter table task add column handler_ids uuid[];
      update task set handler_ids = array_remove(array[handler_id], null);
      alter table task alter column handler_ids set not null;
      drop index ix_task_handler;
      create index ix_task_handlers on task using gin (handler_ids);

      alter table task_entry add column unit_id uuid, add column attachment_ids uuid[];
      update task_entry set unit_id = task.lead_unit_id, attachment_ids = '{}' from task where task.id = task_entry.task_id;
      alter table task_entry alter column unit_id set not null, alter column attachment_ids set not null;

      alter table task_request add column is_for_unit boolean not null default false, add column on_behalf_of_id uuid;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table task_request drop column is_for_unit, drop column on_behalf_of_id;
      alter table task_entry drop column unit_id, drop column attachment_ids;
      drop index ix_task_handlers;
      alter table task drop column handler_ids;
      create index ix_task_handler on task (handler_id) where handler_id is not null;
      drop table task_behalf, task_part;
    `);
  }
}
