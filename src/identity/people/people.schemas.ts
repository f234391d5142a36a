import { z } from 'zod';
import { ROLES } from '../../access/index.js';
import { listQueryShape, pageSchema } from '../../platform/http/index.js';
import { POSITIONS } from '../units/position.js';

const Name = z.string().trim().min(1).max(100);
const Username = z.string().trim().min(1).max(64);
const Phone = z.string().trim().max(30).nullable();
const Email = z.email().max(200).nullable();
const Language = z.enum(['zh-CN', 'en']);
const LocalDate = z.iso.date();

export const ListPeople = z.strictObject({
  ...listQueryShape,
  search: z.string().trim().min(1).max(100).optional().describe('Name, pinyin or username.'),
  unitId: z.uuid().optional().describe('In this unit or below it.'),
  role: z.enum(ROLES).optional(),
  state: z.enum(['active', 'disabled', 'all']).default('active'),
});
export type ListPeople = z.infer<typeof ListPeople>;

export const CreatePerson = z
  .strictObject({
    username: Username,
    name: Name,
    phone: Phone.optional(),
    email: Email.optional(),
    language: Language.default('zh-CN'),
  })
  .meta({ id: 'CreatePerson' });
export type CreatePerson = z.infer<typeof CreatePerson>;

export const ChangePerson = z
  .strictObject({ username: Username, name: Name, phone: Phone, email: Email, language: Language })
  .partial()
  .meta({ id: 'ChangePerson' });
export type ChangePerson = z.infer<typeof ChangePerson>;

export const PersonParams = z.strictObject({ id: z.uuid() });
export type PersonParams = z.infer<typeof PersonParams>;

export const DisablePerson = z.strictObject({
  /** The account must go at once; what the person answers for is handed over afterwards. */
  leavesOpenWork: z.stringbool().optional(),
});
export type DisablePerson = z.infer<typeof DisablePerson>;

export const RevealPhone = z.strictObject({ reason: z.string().trim().min(2).max(200) }).meta({ id: 'RevealPhone' });
export type RevealPhone = z.infer<typeof RevealPhone>;

export const RevealedPhone = z.object({ phone: z.string() }).meta({ id: 'RevealedPhone' });
export type RevealedPhone = z.infer<typeof RevealedPhone>;

const PersonSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  username: z.string().nullable().describe('For administrators alone.'),
  phoneMasked: z.string().nullable(),
  email: z.string().nullable().describe('For administrators alone.'),
  isDemo: z.boolean(),
  isDisabled: z.boolean(),
  hasPassword: z.boolean().describe('False until the first sign-in by invitation.'),
  version: z.int(),
});

export const PersonListItem = PersonSummary.extend({
  units: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      roles: z.array(z.enum(ROLES)),
      positions: z.array(z.enum(POSITIONS)),
    }),
  ),
}).meta({ id: 'PersonListItem' });
export type PersonListItem = z.infer<typeof PersonListItem>;

export const PeoplePage = pageSchema(PersonListItem).meta({ id: 'PeoplePage' });
export type PeoplePage = z.infer<typeof PeoplePage>;

const Term = { id: z.uuid(), startsOn: LocalDate, endsOn: LocalDate.nullable() };

export const PersonView = PersonSummary.extend({
  language: Language,
  roles: z.array(z.object({ ...Term, unitId: z.uuid(), unitName: z.string(), role: z.enum(ROLES) })),
  positions: z.array(z.object({ ...Term, unitId: z.uuid(), unitName: z.string(), position: z.enum(POSITIONS) })),
  standIns: z.array(
    z.object({
      ...Term,
      forPersonId: z.uuid().nullable(),
      forPersonName: z.string().nullable(),
      forUnitId: z.uuid().nullable(),
      forUnitName: z.string().nullable(),
    }),
  ),
  can: z.object({
    edit: z.boolean(),
    disable: z.boolean(),
    enable: z.boolean(),
    invite: z.boolean(),
    handOver: z.boolean(),
    revealPhone: z.boolean(),
  }),
}).meta({ id: 'PersonView' });
export type PersonView = z.infer<typeof PersonView>;
