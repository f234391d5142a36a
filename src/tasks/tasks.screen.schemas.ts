import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { TASK_ENTRY_KINDS } from './task-vocabulary.js';
import { TaskBehalfView, TaskListItem } from './tasks.view.schemas.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const Named = z.object({ id: Id, name: z.string() });

/** An event of the log (`event`), or what a unit wrote (`entry`). */
export const TaskTimelineItem = z
  .object({
    id: Id,
    kind: z.enum(['event', 'entry']),
    at: Instant,
    actor: Named.nullable(),
    onBehalfOf: Named.nullable(),
    /** The unit that acted through its link, without a name. */
    throughUnit: Named.nullable(),
    /** `task.objected`, with its parameters; the sentence is made in the reader's language. */
    type: z.string().nullable(),
    params: z.record(z.string(), z.unknown()),
    /** Names of the people and units whose ids stand in `params`. */
    names: z.record(z.string(), z.string()),
    entry: z
      .object({
        kind: z.enum(TASK_ENTRY_KINDS),
        text: z.string(),
        unit: Named.nullable(),
        isForUnit: z.boolean(),
        attachmentIds: z.array(Id),
      })
      .nullable(),
    behalf: TaskBehalfView.nullable(),
  })
  .meta({ id: 'TaskTimelineItem' });
export type TaskTimelineItem = z.infer<typeof TaskTimelineItem>;

export const TaskTimeline = pageSchema(TaskTimelineItem).meta({ id: 'TaskTimeline' });
export type TaskTimeline = z.infer<typeof TaskTimeline>;

/** Counts within the reader's scope. The list with the same filters has as many lines. */
export const TaskFigures = z
  .object({
    open: z.int().meta({ description: 'isOpen=true' }),
    late: z.int().meta({ description: 'isLate=true' }),
    unacknowledged: z.int().meta({ description: 'state=ISSUED' }),
    answered: z.int().meta({ description: 'state=ANSWERED' }),
    pending: z.int().meta({ description: 'isPending=true' }),
    forMe: z.int().meta({ description: 'isForMe=true&isOpen=true' }),
    forMeLate: z.int().meta({ description: 'section=late' }),
    forMeToday: z.int().meta({ description: 'section=today' }),
    waiting: z.int().meta({ description: 'section=waiting' }),
    issuedByMe: z.int().meta({ description: 'isIssuedByMe=true&isOpen=true' }),
  })
  .meta({ id: 'TaskFigures' });
export type TaskFigures = z.infer<typeof TaskFigures>;

export const TaskToday = z
  .object({
    figures: TaskFigures,
    /** The reader or the reader's unit should have answered. */
    late: z.array(TaskListItem),
    /** The same, by tonight. */
    dueToday: z.array(TaskListItem),
    /** A word of the reader is wanted: 签收, a ruling, 销号. */
    toDecide: z.array(TaskListItem),
    /** The reader's, but somebody else must act. */
    waiting: z.array(TaskListItem),
  })
  .meta({ id: 'TaskToday' });
export type TaskToday = z.infer<typeof TaskToday>;
