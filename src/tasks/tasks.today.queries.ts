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

const FIGURES: Readonly<Record<keyof TaskFigures, TaskFilter>> = {
  open: { isOpen: true },
  late: { isLate: true },
  unacknowledged: { state: ['ISSUED'] },
  answered: { state: ['ANSWERED'] },
  pending: { isPending: true },
  forMe: { isForMe: true, isOpen: true },
  forMeLate: { section: 'late' },
  forMeToday: { section: 'today' },
  waiting: { section: 'waiting' },
  issuedByMe: { isIssuedByMe: true, isOpen: true },
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

  /** Each figure is a filter of the list, so that it opens the tasks that it counts. */
  private async figuresOf(party: TaskParty): Promise<TaskFigures> {
    const parameters = new SqlParameters();
    const counts = Object.entries(FIGURES).map(([name, filter]) => {
      const wanted = [taskScope(party, parameters), ...filterConditions(filter, party, parameters)].join(' and ');
      return `(select count(*)::integer from task where ${wanted}) as "${name}"`;
    });
    const [figures] = await this.database.query<TaskFigures>(`select ${counts.join(', ')}`, parameters.values);
    if (!figures) {
      throw new Error('a row of counts answered nothing');
    }
    return figures;
  }
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
