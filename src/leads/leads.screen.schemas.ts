import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { LEAD_STAGES } from './lead-stage.js';
import { FOLLOW_UP_KINDS } from './lead-vocabulary.js';
import { LeadListItem, Named } from './leads.view.schemas.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });

export const LeadBoard = z
  .object({
    columns: z.array(
      z.object({
        stage: z.enum(LEAD_STAGES),
        count: z.int(),
        intendedInvestment: z.string().meta({ description: 'Sum, CNY in yuan' }),
        items: z.array(LeadListItem),
        /** Goes on as `GET /leads` with the board's filters, this stage alone and the same sort. */
        nextCursor: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'LeadBoard' });
export type LeadBoard = z.infer<typeof LeadBoard>;

/** An event of the log (`event`), or a follow-up (`follow-up`). */
export const LeadTimelineItem = z
  .object({
    id: Id,
    kind: z.enum(['event', 'follow-up']),
    at: Instant,
    actor: Named.nullable(),
    onBehalfOf: Named.nullable(),
    /** `lead.assigned`, with its parameters; the sentence is made in the reader's language. */
    type: z.string().nullable(),
    params: z.record(z.string(), z.unknown()),
    /** Names of the people and units whose ids stand in `params`. */
    names: z.record(z.string(), z.string()),
    followUp: z
      .object({
        kind: z.enum(FOLLOW_UP_KINDS),
        text: z.string().nullable(),
        place: z.string().nullable(),
        people: z.array(z.string()),
        nextStep: z.string().nullable(),
        nextStepOn: z.iso.date().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'LeadTimelineItem' });
export type LeadTimelineItem = z.infer<typeof LeadTimelineItem>;

export const LeadTimeline = pageSchema(LeadTimelineItem).meta({ id: 'LeadTimeline' });
export type LeadTimeline = z.infer<typeof LeadTimeline>;

/** Counts for 今日, within the reader's scope. The list with the same filters has as many lines. */
export const LeadFigures = z
  .object({
    awaitingTriage: z.int().meta({ description: 'stage=REPORTED&waitingCause=TRIAGE' }),
    negotiating: z.int().meta({ description: 'stage=NEGOTIATING' }),
    watched: z.int().meta({ description: 'isWatched=true, open stages' }),
    inPool: z.int().meta({ description: 'isInPool=true' }),
    mine: z.int().meta({ description: 'isMine=true, open stages' }),
    mineLate: z.int().meta({ description: 'isMine=true&isLate=true' }),
    reportedThisWeek: z.int().meta({ description: 'reportedFrom the Monday of the business week' }),
    returnedToMe: z.int().meta({ description: 'isMine=true&waitingCause=RETURNED' }),
  })
  .meta({ id: 'LeadFigures' });
export type LeadFigures = z.infer<typeof LeadFigures>;

/** 今日: what I owe until tonight (late first), what changed since yesterday, what waits for somebody else. */
export const LeadToday = z
  .object({
    figures: LeadFigures,
    due: z.array(LeadListItem),
    changed: z.array(LeadListItem),
    waiting: z.array(LeadListItem),
  })
  .meta({ id: 'LeadToday' });
export type LeadToday = z.infer<typeof LeadToday>;

/** 复制到微信: three plain lines. */
export const LeadBrief = z.object({ text: z.string() }).meta({ id: 'LeadBrief' });
export type LeadBrief = z.infer<typeof LeadBrief>;
