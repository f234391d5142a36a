import type { Database } from '../platform/database/index.js';

/** Makes the sweep look at these limits when their next pending step falls due; never, when there is none. */
export async function setNextLook(
  database: Database,
  records: ReadonlyArray<{ rule: string; recordId: string }>,
): Promise<void> {
  await database.query(
    `update open_limit set look_at = (
       select min(due_item.due_at) from due_item
       where due_item.rule = open_limit.rule and due_item.record_id = open_limit.record_id and due_item.state = 'pending')
     from jsonb_to_recordset($1) as looked (rule text, record_id uuid)
     where open_limit.rule = looked.rule and open_limit.record_id = looked.record_id`,
    [JSON.stringify(records.map(({ rule, recordId }) => ({ rule, record_id: recordId })))],
  );
}
