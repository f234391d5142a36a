import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { ReminderReader } from '../reminders/index.js';
import { LeadFields } from './lead-fields.js';
import { LeadReadings } from './lead-readings.js';
import { leadErrors } from './leads.errors.js';
import { DETAIL_COLUMNS, toLeadView, type LeadDetailRow } from './leads.detail.rows.js';
import { LEAD_COLUMNS, NAME_JOINS, namesOf } from './leads.rows.js';
import { LeadScope } from './leads.scope.js';
import type { LeadView } from './leads.view.schemas.js';

/** One lead with everything on its page but the timeline. */
@Injectable()
export class LeadsDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly reminders: ReminderReader,
    private readonly readings: LeadReadings,
    private readonly fields: LeadFields,
  ) {}

  /** @throws lead.not-found for what is not there, lies in the trash or outside the reader's scope */
  async detail(actor: Actor, id: string): Promise<LeadView> {
    const [row] = await this.database.preparedQuery<LeadDetailRow>(...this.statement(actor, id));
    if (!row) {
      throw leadErrors.notFound();
    }
    await this.readings.note(actor, row, 'facts');
    const pastedText = this.fields.shownText(row.pastedTextCipher);
    return toLeadView(actor, { ...row, pastedText }, await this.reminders.openFor('lead', id));
  }

  private statement(actor: Actor, id: string): [string, unknown[]] {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'opened');
    const sql = `
      with page as (
        select ${LEAD_COLUMNS}, ${DETAIL_COLUMNS}, ${scope.visibility()} as visibility,
               ${scope.isReadByAudit()} as "isReadByAudit"
        from lead where lead.id = ${parameters.add(id)} and lead.trashed_at is null and ${scope.condition()}
      )
      select page.*, ${namesOf(parameters.add(actor.userId))},
        case when report_unit.id is not null
          then json_build_object('id', report_unit.id, 'name', report_unit.name) end as "reportUnit",
        case when represented.id is not null
          then json_build_object('id', represented.id, 'name', represented.name) end as "onBehalfOf",
        case when disputant.id is not null
          then json_build_object('id', disputant.id, 'name', disputant.name) end as "disputedBy",
        coalesce((
          select json_agg(json_build_object('id', person.id, 'name', person.name) order by person.name_pinyin, person.id)
          from lead_co_owner join person on person.id = lead_co_owner.person_id
          where lead_co_owner.lead_id = page.id), '[]') as "coOwners"
      from page ${NAME_JOINS}
      left join unit as report_unit on report_unit.id = page."reportUnitId"
      left join person as represented on represented.id = page."onBehalfOfId"
      left join person as disputant on disputant.id = page."disputedById"`;
    return [sql, parameters.values];
  }
}
