import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { TasksReader } from '../tasks/index.js';
import { instructionErrors } from './instructions.errors.js';
import { toInstructionItem } from './instructions.rows.js';
import { InstructionsSightQueries } from './instructions.sight.queries.js';
import type { InstructionView, ReportView } from './instructions.view.schemas.js';
import { personNamed } from './names.js';
import { recordOf } from './record-of.js';

interface DetailRow {
  stateSince: Date;
  returnNote: string | null;
  reports: ReportView[];
}

/** One instruction with everything on its page but the timeline. */
@Injectable()
export class InstructionsDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly sights: InstructionsSightQueries,
    private readonly tasks: TasksReader,
    private readonly titles: RecordTitles,
  ) {}

  /** @throws instruction.not-found for what is not there, lies in the trash or is not seen */
  async detail(actor: Actor, id: string): Promise<InstructionView> {
    const seen = await this.sights.seenBy(actor, id);
    if (!seen || seen.row.trashedAt !== null) {
      throw instructionErrors.notFound();
    }
    const { row, sight } = seen;
    const record = recordOf(row);
    const titleOf = await this.titles.titlesOf(actor, record === null ? [] : [record]);
    const tasks = await this.tasks.outcomesOf('instruction', [id]);
    const { id: _id, ...item } = toInstructionItem(actor, row, { sight, titleOf, tasks });
    const more = await this.moreOf(id);
    const isReadable = item.words !== null;
    return {
      ...item,
      stateSince: more.stateSince.toISOString(),
      returnNote: isReadable ? more.returnNote : null,
      reports: isReadable ? more.reports.map((one) => ({ ...one, madeAt: new Date(one.madeAt).toISOString() })) : [],
      id,
    };
  }

  private async moreOf(id: string): Promise<DetailRow> {
    const [row] = await this.database.query<DetailRow>(
      `select instruction.state_since as "stateSince", instruction.return_note as "returnNote", coalesce((
         select json_agg(json_build_object('text', instruction_report.text, 'isFinal', instruction_report.is_final,
           'madeBy', ${personNamed('instruction_report.made_by_id')},
           'onBehalfOf', ${personNamed('instruction_report.on_behalf_of_id')},
           'madeAt', instruction_report.made_at) order by instruction_report.made_at desc, instruction_report.id desc)
         from instruction_report where instruction_report.instruction_id = instruction.id), '[]') as reports
       from instruction where instruction.id = $1`,
      [id],
    );
    if (!row) {
      throw instructionErrors.notFound();
    }
    return row;
  }
}
