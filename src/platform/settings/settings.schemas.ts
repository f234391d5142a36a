import { z } from 'zod';

export const SettingParamsSchema = z.strictObject({ key: z.string().max(100) });
export type SettingParams = z.infer<typeof SettingParamsSchema>;

/** The form of the value belongs to the setting; what does not fit it is refused by name of the field. */
export const ChangeSettingSchema = z
  .strictObject({
    value: z.unknown(),
    source: z.string().trim().min(1).max(300).describe('Issuing body and year, or whose decision it is.'),
  })
  .meta({ id: 'ChangeSetting' });
export type ChangeSetting = z.infer<typeof ChangeSettingSchema>;

export const SettingViewSchema = z
  .object({
    key: z.string(),
    /** 0 is the default. */
    version: z.int(),
    value: z.unknown(),
    defaultValue: z.unknown(),
    source: z.string(),
    validFrom: z.string().nullable(),
    /** Set once, and that has been done. */
    isFixed: z.boolean(),
  })
  .meta({ id: 'SettingView' });
export type SettingView = z.infer<typeof SettingViewSchema>;

export const SettingListSchema = z.object({ items: z.array(SettingViewSchema) }).meta({ id: 'SettingList' });
