export const TASK_STATES = ['ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'CANCELLED'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** The unit owes something: its limit runs. */
export const UNIT_STATES = ['ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS'] as const satisfies readonly TaskState[];

/** Not ended yet; what is answered waits for whoever issued it. */
export const OPEN_STATES = [...UNIT_STATES, 'ANSWERED'] as const satisfies readonly TaskState[];

interface Step {
  from: readonly TaskState[];
  to: TaskState;
}

/**
 * The life of a task. 签收 comes before everything else, so that nobody can say later that it never arrived; an answer
 * ends nothing by itself: 销号 is for whoever issued the task, and may be taken back with a reason.
 */
const STEPS = {
  acknowledge: { from: ['ISSUED'], to: 'ACKNOWLEDGED' },
  logProgress: { from: ['ACKNOWLEDGED', 'IN_PROGRESS'], to: 'IN_PROGRESS' },
  answer: { from: ['ACKNOWLEDGED', 'IN_PROGRESS'], to: 'ANSWERED' },
  reassign: { from: UNIT_STATES, to: 'ISSUED' },
  close: { from: ['ANSWERED'], to: 'CLOSED' },
  reopen: { from: ['ANSWERED', 'CLOSED'], to: 'IN_PROGRESS' },
  cancel: { from: OPEN_STATES, to: 'CANCELLED' },
} as const satisfies Record<string, Step>;

export type TaskStep = keyof typeof STEPS;

/** Where the step leads from here; null when it cannot be taken. */
export function stateAfter(step: TaskStep, from: TaskState): TaskState | null {
  const { from: allowed, to }: Step = STEPS[step];
  return allowed.includes(from) ? to : null;
}

export function isWithUnit(state: TaskState): boolean {
  return UNIT_STATES.some((one) => one === state);
}
