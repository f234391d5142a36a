import { z } from 'zod';
import { Area, Money, Name, Phone, words } from './leads.schemas.js';

const Instant = z.iso.datetime({ offset: true });
const Token = z.string().min(1).max(100);

/** A person's 专属招商码; null before the first one is made and after the last one was revoked. */
export const LeadCodeView = z
  .object({
    code: z
      .object({
        /** What its QR code leads to, behind the address of this installation. */
        path: z.string(),
        madeAt: Instant,
        expiresAt: Instant,
        useCount: z.int(),
        lastUsedAt: Instant.nullable(),
      })
      .nullable(),
    /** Leads that investors have filled in themselves through the person's codes, whether they still work or not. */
    leads: z.int(),
  })
  .meta({ id: 'LeadCodeView' });
export type LeadCodeView = z.infer<typeof LeadCodeView>;

/** The token stands in the body, never in an address that others log. */
export const OpenLeadCode = z.strictObject({ token: Token }).meta({ id: 'OpenLeadCode' });
export type OpenLeadCode = z.infer<typeof OpenLeadCode>;

/** Who receives what is filled in: the unit alone, the person behind the code is known to whoever was given it. */
export const OpenedLeadCode = z.object({ unit: z.string().nullable() }).meta({ id: 'OpenedLeadCode' });
export type OpenedLeadCode = z.infer<typeof OpenedLeadCode>;

export const FillLead = z
  .strictObject({
    token: Token,
    investorName: Name,
    contactName: Name,
    contactPhone: Phone,
    projectName: Name.optional(),
    summary: words(2_000),
    intendedInvestment: Money.optional(),
    landAreaM2: Area.optional(),
    /** To the use of what is filled in for this purpose; nothing is taken without it. */
    consent: z.literal(true),
    /** Nobody sees this field: what fills it in is no person. */
    website: z.string().max(200).optional(),
  })
  .meta({ id: 'FillLead' });
export type FillLead = z.infer<typeof FillLead>;

export const LeadReceipt = z
  .object({ receipt: z.string().meta({ example: 'XS-2026-000123' }) })
  .meta({ id: 'LeadReceipt' });
export type LeadReceipt = z.infer<typeof LeadReceipt>;
