import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { TaskParties } from './task-parties.js';
import { filterConditions, type TaskFilter } from './tasks.filters.js';
import type { TaskParty } from './tasks.policy.js';
import { TasksQueries } from './tasks.queries.js';
import { TASK_COLUMNS, TASK_NAMES, type TaskRow } from './tasks.rows.js';
import { taskScope } from './tasks.scope.js';
import type { TaskFigures, TaskToday } from './tasks.screen.schemas.js';
import { TASK_SECTIONS, sectionCondition, type TaskSection } from './tasks.sections.js';

/** A glance, not a list: more of it is one tap away. */
const SHOWN = 20;

/** Of all open tasks that the person sees. */
const SEEN: Readonly<Record<'open' | 'late' | 'unacknowledged' | 'answered' | 'pending', TaskFilter>> = {
  open: {},
  late: { isLate: true },
  unacknowledged: { state: ['ISSUED'] },
  answered: { state: ['ANSWERED'] },
  pending: { isPending: true },
};

/** Of the open tasks that the person has issued or handles. */
const MINE: Readonly<Record<Exclude<keyof TaskFigures, keyof typeof SEEN>, TaskFilter>> = {
  forMe: { isForMe: true },
  forMeLate: { section: 'late' },
  forMeToday: { section: 'today' },
  waiting: { section: 'waiting' },
  issuedByMe: { isIssuedByMe: true },
};

/** 今日 of one person. */
@Injectable()
export class TasksTodayQueries {
  constructor(
    private readonly database: Database,
    private readonly parties: TaskParties,
    private readonly lists: TasksQueries,
  ) {}

  async today(actor: Actor): Promise<TaskToday> {
    const party = await this.parties.of(actor);
    const rows = await this.database.query<TaskRow & { section: TaskSection }>(...todayStatement(party));
    const items = await this.lists.itemsOf(party, rows);
    const sectionOf = (section: TaskSection) => items.filter((_item, index) => rows[index]?.section === section);
    return {
      figures: await this.figuresOf(party),
      late: sectionOf('late'),
      dueToday: sectionOf('dueToday'),
      toDecide: sectionOf('toDecide'),
      waiting: sectionOf('waiting'),
    };
  }

  async figures(actor: Actor): Promise<TaskFigures> {
    return this.figuresOf(await this.parties.of(actor));
  }

  private async figuresOf(party: TaskParty): Promise<TaskFigures> {
    const parameters = new SqlParameters();
    const seen = countsOf(SEEN, { isOpen: true }, { party, parameters });
    const mine = countsOf(MINE, { isOpen: true, isMine: true }, { party, parameters });
    const sql = `select seen.*, mine.* from (${seen}) as seen cross join (${mine}) as mine`;
    const [figures] = await this.database.query<TaskFigures>(sql, parameters.values);
    if (!figures) {
      throw new Error('a row of counts answered nothing');
    }
    return figures;
  }
}

/**
 * Each figure is a filter of the list, so that it opens the tasks that it counts; all of them are counted in one passage
 * over what they have in common.
 */
function countsOf(
  figures: Readonly<Record<string, TaskFilter>>,
  common: TaskFilter,
  { party, parameters }: { party: TaskParty; parameters: SqlParameters },
): string {
  const conditionOf = (filter: TaskFilter): string => filterConditions(filter, party, parameters).join(' and ');
  const counts = Object.entries(figures).map(
    ([name, filter]) => `(count(*) filter (where ${conditionOf(filter)}))::integer as "${name}"`,
  );
  return `select ${counts.join(', ')} from task where ${taskScope(party, parameters)} and ${conditionOf(common)}`;
}

function todayStatement(party: TaskParty): [string, unknown[]] {
  const parameters = new SqlParameters();
  const sections = TASK_SECTIONS.map(
    (section) => `
      (select '${section}' as section, ${TASK_COLUMNS}, row_number() over (order by task.due_at, task.id) as place
       from task where task.trashed_at is null and ${sectionCondition(section, party, parameters)}
         and ${taskScope(party, parameters)}
       order by task.due_at, task.id limit ${SHOWN})`,
  );
  const sql = `
    with page as (${sections.join(' union all ')})
    select page.*, ${TASK_NAMES} from page order by page.section, page.place`;
  return [sql, parameters.values];
}
