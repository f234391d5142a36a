import { Injectable } from '@nestjs/common';
import { localInstant } from '../platform/clock/index.js';
import { TaskDeadlines } from '../tasks/index.js';
import type { LeaderLink } from './leader-link.entity.js';

type CadenceColumns = Pick<LeaderLink, 'cadenceDays' | 'visitedAt' | 'visitDueSince' | 'visitDueAt'>;

interface Cadence {
  fromOn: string;
  cadenceDays: number | null;
  visitedAt: Date | null;
}

/** When a linked leader should be there again: so many days after the last visit, or after the link began. */
@Injectable()
export class LinkCadence {
  constructor(private readonly deadlines: TaskDeadlines) {}

  async columns({ fromOn, cadenceDays, visitedAt }: Cadence): Promise<CadenceColumns> {
    const visitDueSince = visitedAt ?? localInstant(fromOn, '00:00', 'Asia/Shanghai');
    if (cadenceDays === null) {
      return { cadenceDays, visitedAt, visitDueSince, visitDueAt: null };
    }
    const limit = { amount: cadenceDays, unit: 'CALENDAR_DAY' } as const;
    const { dueAt } = await this.deadlines.beginning(visitDueSince, limit);
    return { cadenceDays, visitedAt, visitDueSince, visitDueAt: dueAt };
  }
}
