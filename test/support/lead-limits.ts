import { LeadsPoolService } from '../../src/leads/leads.pool.service.js';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import { ReminderSweep } from '../../src/reminders/reminders.sweep.js';
import { succeeded, type LeadsWorld } from './leads.js';
import type { PersonName } from './people.js';

/** What a test asks of the limits of leads, which nothing assesses or sweeps by itself. */
export class LeadLimits {
  constructor(private readonly world: LeadsWorld) {}

  /** The lead as somebody sees it, its limits worked out anew. */
  async shown(lead: LeadView, name: PersonName = 'dispatcher'): Promise<LeadView> {
    await this.world.deliver('reminders.assess');
    return succeeded(await (await this.world.leads.as(name)).get<LeadView>(`/leads/${lead.id}`));
  }

  /** What is due by then is told. */
  async sweepAt(instant: string): Promise<void> {
    await this.world.deliver('reminders.assess');
    await this.world.app.database.setNow(instant);
    await this.world.app.app.get(ReminderSweep, { strict: false }).run();
  }

  /** Who was told what of the lead, by account name. */
  async told(lead: LeadView, prefix = ''): Promise<Array<[code: string, name: string | undefined]>> {
    const rows = await this.world.app.database.sql<{ code: string; recipient_id: string }>(
      'select code, recipient_id from inbox_item where record_id = $1 and starts_with(code, $2) order by recorded_at, id',
      [lead.id, prefix],
    );
    const names = Object.entries(this.world.people.ids);
    return rows.map(({ code, recipient_id }) => [code, names.find(([, id]) => id === recipient_id)?.[0]]);
  }

  /** How many leads the rule of the pool releases now. */
  async releaseStale(): Promise<number> {
    return this.world.app.app.get(LeadsPoolService, { strict: false }).releaseStale();
  }
}
