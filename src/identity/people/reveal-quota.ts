import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../platform/actor/index.js';
import { defineSetting, Settings } from '../../platform/settings/index.js';
import { peopleErrors } from './people.errors.js';
import { PeopleRepository } from './people.repository.js';

const revealLimit = defineSetting({
  key: 'reveal.limit',
  schema: z.strictObject({ perDay: z.int().min(1).max(1_000) }),
  defaultValue: { perDay: 50 },
  source: '个人信息保护法第五十一条；GB/T 35273-2020 7.1',
});

/** How many full phone numbers one person may look at in a day, of people, leads and firms together. */
@Injectable()
export class RevealQuota {
  constructor(
    private readonly people: PeopleRepository,
    private readonly settings: Settings,
  ) {}

  /** Takes one, inside the transaction that logs the reading. @throws reveal.used-up */
  async take(actor: Actor): Promise<void> {
    const { perDay } = await this.settings.get(revealLimit);
    if (!actor.userId || !(await this.people.takeReveal(actor.userId, perDay))) {
      throw peopleErrors.revealsUsedUp({ limit: perDay });
    }
  }
}
