import { z } from 'zod';
import { defineSetting } from '../../platform/settings/index.js';

/** How long a session lives, by real time. A session keeps what was in force when it began. */
export const sessionLimits = defineSetting({
  key: 'session.limits',
  schema: z.strictObject({
    idleMinutes: z.int().min(5).max(720),
    absoluteHours: z.int().min(1).max(24),
  }),
  defaultValue: { idleMinutes: 30, absoluteHours: 12 },
  source: 'GB/T 22239-2019 8.1.4.1 b), OWASP ASVS 5.0 7.3.1, 7.3.2',
});
