import type { Role } from './roles.js';

/**
 * The permission matrix of `architecture.md` 1: which role may do what at all. Which records it may do it to is the
 * scope, and what the state of a record allows is its module's policy.
 */
const everybodyButAdmin: readonly Role[] = [
  'AMBASSADOR',
  'OFFICER',
  'DISPATCHER',
  'COORDINATOR',
  'HANDLER',
  'LEADER',
  'SUPERVISOR',
  'STATISTICIAN',
  'AUDITOR',
];
/** Everybody signed in but administrators and auditors may report a lead (全员招商). */
const reporters: readonly Role[] = everybodyButAdmin.filter((role) => role !== 'AUDITOR');
/** Whose units are given tasks, or who gives them. */
const taskUnits: readonly Role[] = ['OFFICER', 'DISPATCHER', 'COORDINATOR', 'HANDLER', 'LEADER'];
/** Officers issue within their own unit alone, which is their module's policy. */
const taskIssuers: readonly Role[] = ['OFFICER', 'DISPATCHER', 'COORDINATOR', 'LEADER'];
/** Whose offices send papers under a number of their own; the one that sees most comes first. */
const documentOffices: readonly Role[] = ['DISPATCHER', 'LEADER', 'COORDINATOR', 'SUPERVISOR'];
const everybody: readonly Role[] = [...everybodyButAdmin, 'ADMIN'];

export const PERMISSIONS = {
  'lead.report': reporters,
  'lead.read': everybodyButAdmin,
  'lead.export': ['OFFICER', 'DISPATCHER', 'LEADER', 'STATISTICIAN', 'SUPERVISOR'],
  /** Full phone numbers in an export; each is one that `lead.reveal` would show. */
  'lead.export-phones': ['DISPATCHER'],
  'lead.edit': reporters,
  /** 存量补录: until the system is decisive, leads with the day of their original report. */
  'lead.backfill': ['DISPATCHER'],
  /** To doubt the day of a backfilled lead. */
  'lead.dispute': reporters,
  'lead.follow-up': reporters,
  'lead.triage': ['DISPATCHER'],
  'lead.assign': ['DISPATCHER', 'OFFICER'],
  'lead.claim': ['OFFICER'],
  'lead.close': ['DISPATCHER', 'OFFICER'],
  'lead.convert': ['DISPATCHER', 'OFFICER'],
  'lead.watch': ['DISPATCHER', 'LEADER'],
  'lead.reveal': ['AMBASSADOR', 'OFFICER', 'DISPATCHER', 'LEADER'],
  'task.read': [...taskUnits, 'SUPERVISOR', 'STATISTICIAN', 'AUDITOR'],
  'task.export': [...taskUnits, 'SUPERVISOR', 'STATISTICIAN'],
  'task.issue': taskIssuers,
  'task.handle': taskUnits,
  'task.rule': taskIssuers,
  'task.urge': [...taskIssuers, 'SUPERVISOR'],
  'task.supervise': ['LEADER', 'SUPERVISOR'],
  'instruction.read': [...taskUnits, 'SUPERVISOR', 'AUDITOR'],
  /** Whose 批示 there can be. */
  'instruction.give': ['LEADER'],
  /** One's own, or for a leader (代录). */
  'instruction.enter': ['LEADER', 'DISPATCHER', 'COORDINATOR'],
  /** 回报: the offices see to it that a leader hears what came of his words. */
  'instruction.report': ['DISPATCHER', 'COORDINATOR'],
  'instruction.export': ['LEADER', 'DISPATCHER', 'COORDINATOR', 'SUPERVISOR'],
  'link.read': ['OFFICER', 'DISPATCHER', 'COORDINATOR', 'LEADER', 'SUPERVISOR', 'AUDITOR'],
  'link.manage': ['LEADER', 'DISPATCHER', 'COORDINATOR'],
  'field-work.read': [...taskUnits, 'SUPERVISOR', 'AUDITOR'],
  'field-work.record': ['LEADER', 'DISPATCHER', 'COORDINATOR'],
  'attachment.read': everybodyButAdmin,
  'attachment.write': reporters,
  /** Whoever may make such records by hand may bring them in as a sheet, if the office trusts the role with that. */
  'import.run': ['OFFICER', 'DISPATCHER', 'COORDINATOR', 'STATISTICIAN', 'ADMIN'],
  /** Documents under a number: what an office issues holds all that the office sees, so it stays within it. */
  'document.read': [...documentOffices, 'AUDITOR'],
  'document.issue': documentOffices,
  /** One's own work, that of the people of one's unit as its head, everybody's as administrator: its module's policy. */
  'handover.make': [...reporters, 'ADMIN'],
  'handover.read': everybody,
  /** Heads for the groups of their units, administrators for all: its module's policy. */
  'robot.manage': [...reporters, 'ADMIN'],
  /** 照你的表填: forms of the zone, filled with what their sheet shows the person. */
  'own-sheet.use': ['OFFICER', ...documentOffices, 'STATISTICIAN'],
  'own-sheet.manage': [...documentOffices, 'STATISTICIAN'],
  'inbox.read': everybody,
  'calendar.read': everybody,
  'calendar.manage': ['ADMIN'],
  'people.read': everybody,
  'people.manage': ['ADMIN'],
  'people.reveal': ['OFFICER', 'DISPATCHER', 'COORDINATOR', 'LEADER', 'SUPERVISOR', 'ADMIN'],
  'setting.read': everybody,
  'setting.manage': ['ADMIN'],
  'system.read': ['ADMIN', 'AUDITOR'],
  'system.manage': ['ADMIN'],
  'audit.read': ['AUDITOR'],
  'demo.clock': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function permissionsOf(roles: readonly string[]): ReadonlySet<string> {
  const held = Object.entries(PERMISSIONS).filter(([, holders]) =>
    holders.some((holder: Role) => roles.includes(holder)),
  );
  return new Set(held.map(([permission]) => permission));
}
