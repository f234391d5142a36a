import type { DataSource } from 'typeorm';
import { PERMISSIONS, type Role } from '../../src/access/index.js';
import type { SeededDemo } from '../../src/identity/index.js';

/** Made at that moment: ids are in the order of time. */
const ID = 'uuidv7(one.at - now())';

/** Two demo offices have drafted a fifth each; one in fifty is a letter, one in twelve a draft, some were corrected. */
export async function fillDocuments(owner: DataSource, { units }: SeededDemo): Promise<void> {
  await owner.query(
    `insert into document (id, form, filter, record_kind, record_id, series, year, number, drafted_by_id, office_role,
       office_unit_id, drafted_at, issued_at)
     select ${ID},
       case when fact.is_letter then 'task.urging'
         else (array['lead.ledger', 'task.ledger', 'instruction.ledger'])[1 + one.pick % 3] end, '{}',
       case when fact.is_letter then 'task' end, case when fact.is_letter then drill_id('task' || one.number) end,
       fact.series, case when fact.is_issued then extract(year from one.at) end,
       case when fact.is_issued then one.number end, one.person_id,
       case one.number % 5 when 1 then 'COORDINATOR' when 2 then 'SUPERVISOR' else 'DISPATCHER' end,
       case one.number % 5 when 2 then $1::uuid else one.issue_unit_id end, one.at,
       case when fact.is_issued then least(one.at + interval '1 day', business_now()) end
     from drill_row as one
     cross join lateral (select one.number % 53 = 0 as is_letter, one.number % 12 > 0 as is_issued,
       case when one.number % 20011 = 0 then '会议纪要'
         else (array['招商专报', '招商简报', '工作台账'])[1 + one.pick % 3] end as series) as fact`,
    [units.supervision],
  );
  await owner.query(`
    insert into document_issue (document_id, edition, attachment_id, sha256, reason, issued_by_id, issued_at)
    select document.id, made.edition, gen_random_uuid(), repeat('0', 64), case when made.edition = 2 then '更正' end,
      document.drafted_by_id, document.issued_at
    from document
    cross join generate_series(1, case when document.number % 1009 = 0 then 2 else 1 end) as made (edition)
    where document.issued_at is not null`);
}

/** A page of the list. */
const PAGE = 50;

/** As many imports as records; the rows are those of the latest page of everybody who may import. */
export async function fillImports(
  owner: DataSource,
  { demo, size }: { demo: SeededDemo; size: number },
): Promise<void> {
  const roles: readonly Role[] = PERMISSIONS['import.run'];
  const makers = Object.entries(demo.people).filter(([username]) =>
    roles.some((role) => role.toLowerCase() === username),
  );
  await owner.query(`
    insert into import_run (id, kind, file_name, sheet_names, date_system, created_by_id, created_at, state, header_row,
      header_row_count, columns, mapping, duplicates, finished_at)
    select ${ID}, 'lead', '台账.xlsx', '{台账}', '1900', one.person_id, one.at, 'DONE', 1, 1, '[]', '{}', 'SKIP',
      least(one.at + interval '2 minutes', business_now())
    from drill_row as one`);
  await owner.query(
    `insert into import_row (id, run_id, number, content_cipher, state, problems, duplicate_of, record_id)
     select gen_random_uuid(), latest.id, number, repeat('x', 200), case when number % 10 = 0 then 'BAD' else 'IMPORTED' end,
       '[]', '[]', case when number % 10 > 0 then gen_random_uuid() end
     from unnest($1::uuid[]) as maker (id)
     cross join lateral (
       select import_run.id from import_run where import_run.created_by_id = maker.id order by import_run.id desc limit ${PAGE}
     ) as latest
     cross join generate_series(1, $2::integer) as number`,
    [makers.map(([, id]) => id), Math.ceil(size / makers.length / PAGE)],
  );
}

/** One record each; fifty where it is somebody's of the demo zone. */
export async function fillHandovers(owner: DataSource): Promise<void> {
  await owner.query(`
    insert into handover (id, code, from_id, by_id, basis, reason, made_at)
    select ${ID}, 'YJ-2019-' || (500000 + one.number), one.person_id,
      case when one.pick % 4 > 0 then one.person_id else drill_id('head' || one.number % 300) end,
      case when one.pick % 4 > 0 then 'SELF' else 'HEAD' end, 'TRANSFER', one.at
    from drill_row as one`);
  await owner.query(`
    insert into handover_receiver (handover_id, person_id, record_count, accepted_at)
    select handover.id, one.helper_id, case when one.number % 50 = 0 then 50 else 1 end,
      case when not one.is_open then one.at + interval '1 hour' end
    from drill_row as one join handover on handover.code = 'YJ-2019-' || (500000 + one.number)`);
  await owner.query(`
    insert into handover_item (handover_id, place, record_kind, record_id, to_id, held, before, version_after)
    select handover_receiver.handover_id, place, case when place % 3 = 0 then 'task' else 'lead' end, gen_random_uuid(),
      handover_receiver.person_id, '{"title": "演示事项"}', '{}', 2
    from handover_receiver cross join generate_series(1, handover_receiver.record_count) as place`);
}
