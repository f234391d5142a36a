import { z } from 'zod';
import { ROLES } from '../../access/index.js';

/** Passwords are checked by the rules of `passwords/`; here only what cannot be one at all is cut off. */
const Password = z.string().min(1).max(1_000);
const Token = z.string().min(1).max(200);

export const SignIn = z
  .strictObject({
    username: z.string().min(1).max(200).describe('Username or mobile number.'),
    password: Password,
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const LookAtInvitation = z.strictObject({ token: Token }).meta({ id: 'LookAtInvitation' });
export type LookAtInvitation = z.infer<typeof LookAtInvitation>;

export const AcceptInvitation = z.strictObject({ token: Token, password: Password }).meta({ id: 'AcceptInvitation' });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const InvitationView = z
  .object({ name: z.string(), username: z.string(), expiresAt: z.iso.datetime({ offset: true }) })
  .meta({ id: 'InvitationView' });
export type InvitationView = z.infer<typeof InvitationView>;

export const NewInvitation = z
  .object({
    link: z.string(),
    qrCode: z.string().describe('The same link as an SVG image.'),
    expiresAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'NewInvitation' });
export type NewInvitation = z.infer<typeof NewInvitation>;

export const SetUp = z
  .strictObject({
    token: Token,
    zoneName: z.string().trim().min(1).max(100),
    username: z.string().min(1).max(200),
    name: z.string().trim().min(1).max(100),
    password: Password,
  })
  .meta({ id: 'SetUp' });
export type SetUp = z.infer<typeof SetUp>;

export const Site = z
  .object({
    zoneName: z.string(),
    version: z.string(),
    demo: z.boolean().describe('Whether the demo accounts may be used here.'),
    plainHttp: z.boolean().describe('Whether passwords travel unencrypted beyond this machine.'),
    needsSetup: z.boolean().describe('Whether nobody is there yet.'),
    demoPassword: z.string().optional(),
    demoAccounts: z
      .array(z.object({ username: z.string(), name: z.string(), roles: z.array(z.enum(ROLES)) }))
      .optional(),
  })
  .meta({ id: 'Site' });
export type Site = z.infer<typeof Site>;
