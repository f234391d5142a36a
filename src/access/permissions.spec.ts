import { describe, expect, it } from 'vitest';
import { PERMISSIONS, permissionsOf } from './permissions.js';
import { ROLES, type Role } from './roles.js';

/** `architecture.md` 1, told the other way round: the lead permissions of each role, so that a slip shows. */
const LEADS: Record<Role, string[]> = {
  AMBASSADOR: ['report', 'read', 'edit', 'follow-up', 'dispute', 'reveal'],
  OFFICER: [
    'report',
    'read',
    'edit',
    'follow-up',
    'dispute',
    'reveal',
    'export',
    'assign',
    'claim',
    'close',
    'convert',
  ],
  DISPATCHER: [
    'report',
    'read',
    'edit',
    'follow-up',
    'dispute',
    'backfill',
    'reveal',
    'export',
    'export-phones',
    'triage',
    'assign',
    'close',
    'convert',
    'watch',
  ],
  COORDINATOR: ['report', 'read', 'edit', 'follow-up', 'dispute'],
  HANDLER: ['report', 'read', 'edit', 'follow-up', 'dispute'],
  LEADER: ['report', 'read', 'edit', 'follow-up', 'dispute', 'reveal', 'export', 'watch'],
  SUPERVISOR: ['report', 'read', 'edit', 'follow-up', 'dispute', 'export'],
  STATISTICIAN: ['report', 'read', 'edit', 'follow-up', 'dispute', 'export'],
  ADMIN: [],
  AUDITOR: ['read'],
};

const TASKS: Record<Role, string[]> = {
  AMBASSADOR: [],
  OFFICER: ['read', 'export', 'issue', 'handle', 'rule', 'urge'],
  DISPATCHER: ['read', 'export', 'issue', 'handle', 'rule', 'urge'],
  COORDINATOR: ['read', 'export', 'issue', 'handle', 'rule', 'urge'],
  HANDLER: ['read', 'export', 'handle'],
  LEADER: ['read', 'export', 'issue', 'handle', 'rule', 'urge', 'supervise'],
  SUPERVISOR: ['read', 'export', 'urge', 'supervise'],
  STATISTICIAN: ['read', 'export'],
  ADMIN: [],
  AUDITOR: ['read'],
};

describe('the permission matrix', () => {
  it.each(ROLES)('gives %s what the architecture says about leads, and nothing else', (role) => {
    const held = [...permissionsOf([role])].filter((permission) => permission.startsWith('lead.'));
    expect(held.toSorted()).toEqual(LEADS[role].map((verb) => `lead.${verb}`).toSorted());
  });

  it.each(ROLES)('gives %s what the architecture says about tasks, and nothing else', (role) => {
    const held = [...permissionsOf([role])].filter((permission) => permission.startsWith('task.'));
    expect(held.toSorted()).toEqual(TASKS[role].map((verb) => `task.${verb}`).toSorted());
  });

  it.each(Object.entries(PERMISSIONS))('grants %s to some role', (_permission, holders) => {
    expect(holders.length).toBeGreaterThan(0);
  });

  it('lets nobody but administrators manage people, calendars, settings and the system', () => {
    for (const role of ROLES) {
      const held = permissionsOf([role]);
      const manages = ['people', 'calendar', 'setting', 'system'].filter((noun) => held.has(`${noun}.manage`));
      expect({ role, manages: manages.length }).toEqual({ role, manages: role === 'ADMIN' ? 4 : 0 });
    }
  });

  it('lets an auditor change nothing', () => {
    const changing = [...permissionsOf(['AUDITOR'])].filter((permission) => !permission.endsWith('.read'));
    expect(changing).toEqual([]);
  });

  it('gives several roles together what each has', () => {
    const both = permissionsOf(['AUDITOR', 'ADMIN']);
    expect(both).toEqual(new Set([...permissionsOf(['AUDITOR']), ...permissionsOf(['ADMIN'])]));
  });

  it('gives an unknown role nothing', () => {
    expect(permissionsOf(['OWNER', 'constructor']).size).toBe(0);
  });
});
