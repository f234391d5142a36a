import { Injectable } from '@nestjs/common';
import type { SheetRequest } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { KeysetPosition } from '../platform/http/index.js';
import { Keys } from '../platform/keys/index.js';
import { filterConditions } from './leads.filters.js';
import type { LeadSheetFilter } from './leads.list.schemas.js';
import { LEAD_COLUMNS, NAME_JOINS, namesOf } from './leads.rows.js';
import { LeadScope } from './leads.scope.js';
import { SHEET_COLUMNS, toSheetRow, type LeadSheetRow, type StoredSheetRow } from './leads.sheet.rows.js';
import { afterPosition, orderBy, orderOf } from './leads.sort.js';

/** Leads that are in memory at a time. */
const PORTION = 1_000;

interface Reading extends SheetRequest<LeadSheetFilter> {
  position: KeysetPosition | null;
}

/** Leads for sheets: scope, filter and order of the list, read on from the last one, a portion at a time. */
@Injectable()
export class LeadsSheetQueries {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  async *rows(actor: Actor, request: SheetRequest<LeadSheetFilter>): AsyncGenerator<readonly LeadSheetRow[]> {
    let position: KeysetPosition | null = null;
    let size = PORTION;
    while (size === PORTION) {
      const rows: StoredSheetRow[] = await this.portion(actor, { ...request, position });
      const last = rows.at(-1);
      position = last ? [last.sortValue, last.id] : null;
      size = rows.length;
      yield rows.map((row) => toSheetRow(row, this.phoneOf(row)));
    }
  }

  private phoneOf({ contactPhoneCipher, contactPhoneMasked, visibility }: StoredSheetRow): string | null {
    const mayBeRead = contactPhoneCipher !== null && visibility === 'FULL';
    return mayBeRead ? this.keys.decrypt(contactPhoneCipher) : contactPhoneMasked;
  }

  private async portion(actor: Actor, { filter, phones, position }: Reading): Promise<StoredSheetRow[]> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const order = orderOf(filter.sort, scope);
    const cipher = phones === 'full' ? 'lead.contact_phone_cipher' : 'null::text';
    const visibility = scope.visibility();
    const wanted = [scope.condition(), ...filterConditions(filter, { actor, scope, parameters, keys: this.keys })];
    const behind = position === null ? [] : [afterPosition(order, position, parameters)];
    return this.database.query<StoredSheetRow>(
      `with page as (
         select ${LEAD_COLUMNS}, ${SHEET_COLUMNS}, ${cipher} as "contactPhoneCipher", seen.visibility,
                (${order.expression})::text as "sortValue", row_number() over (order by ${orderBy(order)}) as place
         from lead cross join lateral (select ${visibility} as visibility) as seen
         where ${[...wanted, ...behind].join(' and ')}
         order by ${orderBy(order)} limit ${PORTION}
       )
       select page.*, ${namesOf(parameters.add(actor.userId))}, latest.text as "latestText",
              latest.happened_at as "latestAt"
       from page ${NAME_JOINS}
       left join lateral (
         select lead_follow_up.text, lead_follow_up.happened_at from lead_follow_up
         where lead_follow_up.lead_id = page.id and lead_follow_up.kind <> 'NO_CHANGE'
         order by lead_follow_up.happened_at desc, lead_follow_up.id desc limit 1
       ) as latest on true
       order by page.place`,
      parameters.values,
    );
  }
}
