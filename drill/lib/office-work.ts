import type { DataSource } from 'typeorm';
import type { SeededDemo } from '../../src/identity/index.js';

const FROM = 'from drill_row as one join drill_story as story on story.place = one.story';
/** Which of these a row is, evenly. */
const oneOf = (words: readonly string[], of = 'one.pick'): string =>
  `(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + ${of} % ${words.length}]`;

const COMMON_SOURCES = ['RESOLUTION', 'INSTRUCTION', 'ON_SITE', 'BLOCKER', 'VISIT', 'OWN'];
const SOURCE = `case when one.number % 20011 = 0 then 'CHECK_UP' else ${oneOf(COMMON_SOURCES, '(one.number / 5)')} end`;
const INSTRUCTION_ID = `drill_id('instruction' || one.number)`;
const FIELD_WORK_ID = `drill_id('field-work' || one.number)`;
const TASK_ID = `drill_id('task' || one.number)`;

/** Tasks of all sources and states, one in four with a supporting unit that has its part. */
export async function fillTasks(owner: DataSource): Promise<void> {
  await owner.query(`
    insert into task (id, code, words, source_kind, source_record_kind, source_record_id, state, state_since, issuer_id,
      issue_unit_id, issued_at, owner_ids, lead_unit_id, supporting_unit_ids, unit_ids, assigned_at, acknowledged_at,
      handler_id, handler_ids, limit_start, limit_amount, limit_unit, due_at, objected_at, objection_pending_since,
      extension_pending_since, answered_at, closed_at, closed_by_id, changed_at, trashed_at, trashed_by_id, search_text,
      search_grams)
    select ${TASK_ID}, 'RW-2019-' || (500000 + one.number), story.words, fact.source,
      case fact.source when 'INSTRUCTION' then 'instruction' when 'ON_SITE' then 'field-work' end,
      case fact.source when 'INSTRUCTION' then ${INSTRUCTION_ID} when 'ON_SITE' then ${FIELD_WORK_ID} end,
      fact.state, one.at, one.person_id, one.issue_unit_id, one.at, array[one.person_id], one.unit_id, fact.supporting,
      array[one.issue_unit_id, one.unit_id] || fact.supporting, one.at,
      case when fact.state <> 'ISSUED' then one.at + interval '3 minutes' end,
      fact.handler_id, array_remove(array[fact.handler_id], null), one.at, 1 + one.number / 11 % 60, 'CALENDAR_DAY',
      one.at + (1 + one.number / 11 % 60) * interval '1 day',
      case when fact.is_owed and one.number / 13 % 40 = 0 then one.at + interval '4 minutes' end,
      case when fact.is_owed and one.number / 13 % 40 = 0 then one.at + interval '4 minutes' end,
      case when fact.is_owed and one.number / 13 % 40 = 1 then one.at + interval '4 minutes' end,
      case when fact.state in ('ANSWERED', 'CLOSED') then least(one.at + interval '5 days', business_now()) end,
      case when fact.state = 'CLOSED' then least(one.at + interval '6 days', business_now()) end,
      case when fact.state = 'CLOSED' then one.person_id end, one.at,
      case when one.is_trashed then one.at end, case when one.is_trashed then one.person_id end, story.text, story.grams
    ${FROM}
    cross join lateral (select
      ${SOURCE} as source,
      case when one.is_trashed then 'CANCELLED'
        when one.is_open then ${oneOf(['ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED'])}
        when one.pick % 50 = 0 then 'CANCELLED' else 'CLOSED' end as state,
      case when one.number / 3 % 4 = 0 then array_remove(array[one.other_unit_id], one.unit_id) else '{}' end as supporting
    ) as stated
    cross join lateral (select stated.*,
      stated.state in ('ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS') as is_owed,
      case when stated.state <> 'ISSUED' then one.helper_id end as handler_id
    ) as fact`);
  await owner.query(`
    insert into task_part (task_id, unit_id, assigned_at, acknowledged_at, handler_id, answered_at)
    select task.id, supporting.unit_id, task.assigned_at, task.acknowledged_at, null,
      case when task.state in ('ANSWERED', 'CLOSED') then task.answered_at end
    from task cross join lateral unnest(task.supporting_unit_ids) as supporting (unit_id)`);
}

/** Each stands as its task does; without one it waits to be given. */
export async function fillInstructions(owner: DataSource, { people }: SeededDemo): Promise<void> {
  await owner.query(
    `insert into instruction (id, code, words, subject, record_kind, record_id, leader_id, given_on, entered_by_id,
       entered_at, entry_unit_id, limit_start, limit_amount, limit_unit, due_at, state, state_since, owner_ids, unit_ids,
       reported_at, changed_at, trashed_at, trashed_by_id, search_text, search_grams)
     select ${INSTRUCTION_ID}, 'PS-2019-' || (500000 + one.number), story.words, '《情况专报》第' || one.number || '期',
       case when one.number % 3 = 0 then 'lead' end, case when one.number % 3 = 0 then one.lead_id end, one.leader_id,
       (one.at at time zone 'Asia/Shanghai')::date, fact.entered_by_id, one.at, one.issue_unit_id, one.at,
       1 + one.number / 11 % 30, 'CALENDAR_DAY', one.at + (1 + one.number / 11 % 30) * interval '1 day', fact.state,
       one.at, array[one.leader_id, fact.entered_by_id], array[one.issue_unit_id, one.unit_id],
       case when fact.state = 'REPORTED' then least(one.at + interval '7 days', business_now()) end, one.at,
       case when one.is_trashed then one.at end, case when one.is_trashed then one.leader_id end, story.text, story.grams
     ${FROM}
     cross join lateral (select
       case when one.number % 10 = 5 then $1::uuid else one.helper_id end as entered_by_id,
       case when one.is_trashed then 'RECEIVED'
         when not one.is_open then 'REPORTED'
         when ${SOURCE} <> 'INSTRUCTION' then 'RECEIVED'
         when one.pick % 4 = 3 then 'ANSWERED' else 'IN_PROGRESS' end as state
     ) as fact`,
    [people.dispatcher],
  );
}

/** On-site records of ten leaders; decisions there and then are rare. */
export async function fillFieldWorks(owner: DataSource, { people }: SeededDemo): Promise<void> {
  await owner.query(
    `insert into field_work (id, kind, record_kind, record_id, leader_id, happened_at, place, people, words, entered_by_id,
       entered_at, entry_unit_id, owner_ids, unit_ids, changed_at, trashed_at, trashed_by_id, search_text, search_grams)
     select ${FIELD_WORK_ID},
       case when one.number % 20011 = 0 then 'DECIDE' else ${oneOf(['ATTACK', 'COORDINATE', 'EXECUTE', 'VISIT'])} end,
       'lead', one.lead_id, one.leader_id, one.at, '演示现场', '{}', story.words, fact.entered_by_id, one.at,
       one.issue_unit_id, array[one.leader_id, fact.entered_by_id], array[one.issue_unit_id, one.unit_id], one.at,
       case when one.is_trashed then one.at end, case when one.is_trashed then one.leader_id end, story.text, story.grams
     ${FROM}
     cross join lateral (select
       case when one.number % 10 = 5 then $1::uuid else one.helper_id end as entered_by_id
     ) as fact`,
    [people.dispatcher],
  );
}

/** What has ended is history with its last visit long due; of what holds, a part is overdue and a part has no cadence. */
export async function fillLinks(owner: DataSource): Promise<void> {
  await owner.query(`
    insert into leader_link (id, leader_id, record_kind, record_id, from_on, ended_on, cadence_days, visited_at,
      visit_due_since, visit_due_at, entered_by_id, entered_at, changed_at)
    select gen_random_uuid(), one.leader_id, 'lead',
      case when one.is_open then drill_id('linked' || one.number) else one.lead_id end,
      (one.at at time zone 'Asia/Shanghai')::date,
      case when not one.is_open then (one.at at time zone 'Asia/Shanghai')::date + 60 end, fact.cadence, fact.visited_at,
      fact.visited_at, fact.visited_at + fact.cadence * interval '1 day', one.helper_id, one.at, one.at
    from drill_row as one
    cross join lateral (select
      case when one.number % 9 > 0 then 30 end as cadence,
      case when one.is_open then business_now() - (one.number / 17 % 33) * interval '1 day' else one.at end as visited_at
    ) as fact`);
}
