import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadsCreate1795500000600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createCodes(queryRunner);
    await createLead(queryRunner);
    await createLeadIndexes(queryRunner);
    await createHistory(queryRunner);
    await createReportView(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop view report_lead;
      drop table lead_wait, lead_stage_change, lead_assignment, lead_follow_up, lead_co_owner, lead;
      drop function next_lead_code(business_year integer);
      drop table lead_code_year;
      drop sequence lead_code_number;
    `);
  }
}

/** One sequence for all years and where each year began in it: no row is locked, so writers never wait for a code. */
async function createCodes(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create sequence lead_code_number minvalue 0 start with 0;
    create table lead_code_year (
      year integer not null,
      number_before bigint not null,
      constraint pk_lead_code_year primary key (year)
    );
    create function next_lead_code(business_year integer) returns text language plpgsql as $$
      declare position bigint;
      begin
        if not exists (select 1 from lead_code_year where lead_code_year.year = business_year) then
          insert into lead_code_year (year, number_before) values (business_year, nextval('lead_code_number'))
          on conflict do nothing;
        end if;
        select nextval('lead_code_number') - lead_code_year.number_before into position
        from lead_code_year where lead_code_year.year = business_year;
        return format('XS-%s-%s', business_year, lpad(position::text, greatest(6, length(position::text)), '0'));
      end $$;
  `);
}

async function createLead(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table lead (
      id uuid not null,
      code text not null,
      version integer not null default 1,
      investor_name text not null,
      summary text not null,
      industry_code text,
      intended_investment numeric(18, 2),
      land_area_m2 numeric(14, 2),
      space_area_m2 numeric(14, 2),
      energy text,
      environment text,
      contact_name text,
      contact_title text,
      contact_phone_cipher text,
      contact_phone_index text,
      contact_phone_masked text,
      source_kind text,
      source_detail text,
      chain text,
      anchor_firm text,
      is_key boolean not null default false,
      is_watched boolean not null default false,
      is_confidential boolean not null default false,
      anonymous_description text,
      classification text not null default 'INTERNAL',
      stage text not null,
      status text not null default 'ACTIVE',
      status_reason text,
      status_since timestamptz not null,
      reporter_id uuid not null,
      on_behalf_of_id uuid,
      report_unit_id uuid,
      first_reported_at timestamptz not null,
      captured_at timestamptz,
      acknowledged_at timestamptz,
      triaged_at timestamptz,
      owner_id uuid,
      owner_unit_id uuid,
      owner_since timestamptz,
      resumed_at timestamptz,
      member_ids uuid[] not null,
      last_contact_at timestamptz,
      last_follow_up_at timestamptz,
      next_step text,
      next_step_on date,
      waiting_cause text,
      waiting_since timestamptz,
      return_note text,
      pool_since timestamptz,
      closed_reason text,
      closed_note text,
      closed_at timestamptz,
      enterprise_id uuid,
      changed_at timestamptz not null,
      trashed_at timestamptz,
      trashed_by_id uuid,
      sort_name text collate "C" not null,
      search_text text not null,
      search_grams text[] not null,
      anonymous_text text,
      anonymous_grams text[],
      constraint pk_lead primary key (id),
      constraint ck_lead_anonymous_description check (not is_confidential or anonymous_description is not null),
      constraint ck_lead_closed check ((stage = 'CLOSED') = (closed_at is not null)),
      constraint ck_lead_pool check (pool_since is null or owner_id is null),
      constraint ck_lead_waiting check ((waiting_cause is null) = (waiting_since is null))
    );
  `);
}

/** One index for each order of the list, and for each way into the reader's scope. */
async function createLeadIndexes(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create unique index uq_lead_code on lead (code);
    create index ix_lead_first_reported on lead (first_reported_at, id) where trashed_at is null;
    create index ix_lead_last_contact on lead (coalesce(last_contact_at, first_reported_at), id) where trashed_at is null;
    create index ix_lead_sort_name on lead (sort_name, id) where trashed_at is null;
    create index ix_lead_intended_investment on lead (coalesce(intended_investment, 0), id) where trashed_at is null;
    create index ix_lead_stage on lead (stage, first_reported_at, id) include (intended_investment) where trashed_at is null;
    create index ix_lead_owner_unit on lead (owner_unit_id, first_reported_at, id) where trashed_at is null;
    create index ix_lead_owner on lead (owner_id) where owner_id is not null;
    create index ix_lead_pool on lead (pool_since) where pool_since is not null;
    create index ix_lead_watched on lead (first_reported_at, id) where is_watched and trashed_at is null;
    create index ix_lead_contact_phone on lead (contact_phone_index) where contact_phone_index is not null;
    create index ix_lead_trashed on lead (trashed_at) where trashed_at is not null;
    create index ix_lead_members on lead using gin (member_ids);
    create index ix_lead_search_grams on lead using gin (search_grams);
    create index ix_lead_anonymous_grams on lead using gin (anonymous_grams) where anonymous_grams is not null;
  `);
}

async function createHistory(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table lead_co_owner (
      lead_id uuid not null,
      person_id uuid not null,
      constraint pk_lead_co_owner primary key (lead_id, person_id),
      constraint fk_lead_co_owner_lead foreign key (lead_id) references lead (id) on delete cascade
    );
    create index ix_lead_co_owner_person on lead_co_owner (person_id);

    create table lead_follow_up (
      id uuid not null,
      lead_id uuid not null,
      kind text not null,
      happened_at timestamptz not null,
      text text,
      place text,
      people text[] not null,
      next_step text,
      next_step_on date,
      logged_by_id uuid not null,
      on_behalf_of_id uuid,
      constraint pk_lead_follow_up primary key (id),
      constraint fk_lead_follow_up_lead foreign key (lead_id) references lead (id) on delete cascade,
      constraint ck_lead_follow_up_text check (kind = 'NO_CHANGE' or text is not null)
    );
    create index ix_lead_follow_up_lead on lead_follow_up (lead_id, happened_at, id);

    create table lead_assignment (
      id uuid not null,
      lead_id uuid not null,
      from_owner_id uuid,
      to_owner_id uuid,
      to_unit_id uuid,
      note text,
      assigned_by_id uuid,
      assigned_at timestamptz not null,
      constraint pk_lead_assignment primary key (id),
      constraint fk_lead_assignment_lead foreign key (lead_id) references lead (id) on delete cascade
    );
    create index ix_lead_assignment_lead on lead_assignment (lead_id, assigned_at);

    create table lead_stage_change (
      id uuid not null,
      lead_id uuid not null,
      from_stage text,
      to_stage text not null,
      changed_by_id uuid,
      changed_at timestamptz not null,
      constraint pk_lead_stage_change primary key (id),
      constraint fk_lead_stage_change_lead foreign key (lead_id) references lead (id) on delete cascade
    );
    create index ix_lead_stage_change_lead on lead_stage_change (lead_id, changed_at);

    create table lead_wait (
      id uuid not null,
      lead_id uuid not null,
      cause text not null,
      since timestamptz not null,
      until timestamptz,
      constraint pk_lead_wait primary key (id),
      constraint fk_lead_wait_lead foreign key (lead_id) references lead (id) on delete cascade
    );
    create index ix_lead_wait_lead on lead_wait (lead_id, since);
    create unique index uq_lead_wait_open on lead_wait (lead_id) where until is null;
  `);
}

/** What reports may read: facts and figures, no name, no text, no contact. */
async function createReportView(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create view report_lead as
    select lead.id, lead.code, lead.stage, lead.status, lead.status_since, lead.industry_code, lead.chain,
      lead.source_kind, lead.intended_investment, lead.land_area_m2, lead.space_area_m2, lead.is_key, lead.is_watched,
      lead.is_confidential, lead.reporter_id, lead.on_behalf_of_id, lead.report_unit_id, lead.owner_id,
      lead.owner_unit_id, lead.enterprise_id, lead.first_reported_at, lead.acknowledged_at, lead.triaged_at,
      lead.last_contact_at, lead.last_follow_up_at, lead.pool_since, lead.closed_reason, lead.closed_at
    from lead where lead.trashed_at is null;
  `);
}
