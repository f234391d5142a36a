import { z } from 'zod';
import { LIMIT_UNITS } from '../calendar/index.js';
import { listQueryShape, pageSchema } from '../platform/http/index.js';

export const ListMineSchema = z.strictObject({
  state: z.enum(['due', 'late', 'upcoming']).optional(),
  ...listQueryShape,
});
export type ListMine = z.infer<typeof ListMineSchema>;

/** One reason why a limit ends when it does. */
const ExplanationSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export const MyLimitViewSchema = z
  .object({
    rule: z.string(),
    record: z.object({
      kind: z.string(),
      id: z.string(),
      code: z.string().nullable(),
      title: z.string().nullable(),
      path: z.string().nullable(),
    }),
    startedAt: z.string(),
    limit: z.object({ amount: z.number(), unit: z.enum(LIMIT_UNITS) }),
    dueAt: z.string(),
    isLate: z.boolean(),
    isProvisional: z.boolean(),
    owedBy: z.string(),
    explanation: z.array(ExplanationSchema),
  })
  .meta({ id: 'MyLimitView' });
export type MyLimitView = z.infer<typeof MyLimitViewSchema>;

export const MyLimitsPageSchema = pageSchema(MyLimitViewSchema).meta({ id: 'MyLimitsPage' });
export const MyLimitCountsSchema = z
  .object({ late: z.int(), due: z.int(), upcoming: z.int() })
  .meta({ id: 'MyLimitCounts' });
export type MyLimitCounts = z.infer<typeof MyLimitCountsSchema>;
