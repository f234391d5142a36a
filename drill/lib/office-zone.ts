import type { DataSource } from 'typeorm';
import { seedZone } from '../../bench/lib/leads-zone.js';
import { openZone, withoutIndexes, type Zone } from '../../bench/lib/zone.js';
import type { SeededDemo } from '../../src/identity/index.js';
import { textKeysOf } from '../../src/platform/text-search/index.js';
import { fillDocuments, fillHandovers, fillImports } from './office-papers.js';
import { fillFieldWorks, fillInstructions, fillLinks, fillTasks } from './office-work.js';

/** Leads that the other records are about. */
const LEADS = 200;
const FILLED = [
  'task',
  'task_part',
  'instruction',
  'field_work',
  'leader_link',
  'document',
  'document_issue',
  'import_run',
  'import_row',
  'handover',
  'handover_receiver',
  'handover_item',
];

export interface OfficeZone {
  zone: Zone;
  demo: SeededDemo;
}

/** A zone with so many tasks, instructions, on-site records, links, documents, imports and handovers. */
export async function openOfficeZone(size: number): Promise<OfficeZone> {
  const filled: { demo?: SeededDemo } = {};
  const zone = await openZone(async ({ app, owner }) => {
    filled.demo = await seedZone(app, owner, LEADS);
    await fill(owner, filled.demo, size);
  });
  if (!filled.demo) {
    throw new Error('a zone was opened that nobody filled');
  }
  return { zone, demo: filled.demo };
}

async function fill(owner: DataSource, demo: SeededDemo, size: number): Promise<void> {
  // The same id for the same thing, wherever it is mentioned.
  await owner.query(`
    create function drill_id(what text) returns uuid language sql immutable parallel safe
    return overlay(overlay(md5(what) placing '4' from 13) placing '8' from 17)::uuid`);
  await createStories(owner);
  await createRows(owner, demo, size);
  await withoutIndexes(owner, FILLED, async () => {
    await fillInstructions(owner, demo);
    await fillFieldWorks(owner, demo);
    await fillTasks(owner);
    await fillLinks(owner);
    await fillDocuments(owner, demo);
    await fillImports(owner, { demo, size });
    await fillHandovers(owner);
  });
  await owner.query('drop table drill_row, drill_story; drop function drill_id(text)');
}

const PLACES = ['东片区', '西片区', '港口', '新城', '老工业区', '科创园', '物流园', '高铁站前', '滨海', '北部'];
const MATTERS = [
  '勘界进展缓慢，请拿出时间表',
  '项目环评报批',
  '供电线路迁改，月底前送电',
  '标准厂房二期验收',
  '征地补偿资金拨付',
  '进场道路硬化',
  '用工招聘对接',
  '项目施工许可并联办理',
];
const FIRMS = ['星海', '远航', '瑞丰', '华创', '鼎力'];
const RARE = '沼泽地块回填方案复核';

/** What is written, some hundred times over; the first text is on few records. */
async function createStories(owner: DataSource): Promise<void> {
  const texts = PLACES.flatMap((place) =>
    MATTERS.flatMap((matter) => FIRMS.map((firm) => `${place}${firm}科技项目：${matter}`)),
  );
  const stories = [RARE, ...texts].map((words, place) => ({ place, words, ...textKeysOf(words) }));
  await owner.query('create unlogged table drill_story (place integer, words text, text text, grams text[])');
  await owner.query(
    `insert into drill_story
     select story.place, story.words, story.text, array(select jsonb_array_elements_text(story.grams))
     from jsonb_to_recordset($1::jsonb) as story (place integer, words text, text text, grams jsonb)`,
    [JSON.stringify(stories)],
  );
}

/** How much of a zone is open: what is new, and one in so many of the old. */
const RECENT = 0.04;
const STUCK_ONE_IN = 19_997;

/**
 * One row a record, over six years: when, whose, given to whom, about what. One person in fifty is of the demo zone, as is
 * one unit in twenty-five; two demo offices issue a fifth each.
 */
async function createRows(owner: DataSource, { people, units }: SeededDemo, size: number): Promise<void> {
  const stranger = (salt: string, of: number): string => `drill_id('${salt}' || number % ${of})`;
  await owner.query(
    `create unlogged table drill_row as
     select number, number / 7 as pick, business_now() - interval '5 minutes' - ($1 - number) * (interval '2190 days' / $1) as at,
       number > $1 * (1 - ${RECENT}) or number % ${STUCK_ONE_IN} = 0 as is_open, number % 5003 = 0 as is_trashed,
       case when number % 10007 = 7 then 0 else 1 + number % ${PLACES.length * MATTERS.length * FIRMS.length} end as story,
       case when number % 50 = 0 then ours.people[1 + number / 50 % cardinality(ours.people)]
         else ${stranger('person', 5_000)} end as person_id,
       case when number % 40 = 20 then ours.people[1 + number / 40 % cardinality(ours.people)]
         else ${stranger('helper', 5_000)} end as helper_id,
       case when number % 25 = 0 then ours.units[1 + number / 25 % cardinality(ours.units)]
         else ${stranger('unit', 300)} end as unit_id,
       case when number % 60 = 30 then ours.units[1 + number / 60 % cardinality(ours.units)]
         else ${stranger('other', 300)} end as other_unit_id,
       case number % 5 when 0 then $4::uuid when 1 then $5::uuid else ${stranger('office', 20)} end as issue_unit_id,
       case when number % 10 = 0 then $6::uuid else ${stranger('leader', 10)} end as leader_id,
       ours.leads[1 + number % cardinality(ours.leads)] as lead_id
     from generate_series(1, $1::integer) as number
     cross join (select $2::uuid[] as people, $3::uuid[] as units, array(select lead.id from lead) as leads) as ours`,
    [size, Object.values(people), Object.values(units), units.investment, units.service, people.leader],
  );
  await owner.query('analyze drill_row, drill_story');
}
