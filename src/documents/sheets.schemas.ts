import { z } from 'zod';

const Key = z.string().min(1).max(60);

/** What every export of a list takes beside the filters of the list. */
export const exportShape = {
  columns: z
    .union([Key.transform((key) => [key]), z.array(Key).max(60)])
    .optional()
    .meta({ description: 'Keys of the columns that are wanted (GET /sheets); all of them when left out' }),
};

const SheetView = z
  .object({
    name: z.string().meta({ example: 'lead.ledger' }),
    title: z.string(),
    phones: z.enum(['NONE', 'MASKED', 'FULL']).meta({ description: 'Whether phones may be written in full' }),
    columns: z.array(z.object({ key: z.string(), title: z.string() })),
  })
  .meta({ id: 'Sheet' });

export const SheetList = z.object({ items: z.array(SheetView) }).meta({ id: 'SheetList' });
export type SheetList = z.infer<typeof SheetList>;
