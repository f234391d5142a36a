/** 督办事项: who must do what by when, from which source, with which answer; one kind for everything. */
export { TasksModule } from './tasks.module.js';
export { DemoTasks } from './tasks.demo.js';
export type { Told as DemoTaskStory } from './task-demo-story.js';
export { TasksReader, type SourceTask, type TaskOutcome, type TaskTitle } from './tasks.reader.js';
export { TaskDeadlines, limitIn } from './task-deadlines.js';
export type { TaskLimit } from './task-limits.js';
export { TaskLimitInput } from './tasks.schemas.js';
export { TasksCommands, type IssuedTask, type TaskLine, type TaskSourceRecord } from './tasks.commands.js';
export { TaskLinks } from './task-links.js';
export { TaskSources, type TaskSource } from './task-sources.js';
export { TASK_STATES, type TaskState } from './task-state.js';
export { TASK_SOURCE_KINDS, type TaskSourceKind } from './task-vocabulary.js';
export {
  TaskAcknowledged,
  TaskAnswered,
  TaskCancelled,
  TaskClosed,
  TaskIssued,
  TaskObjectionRuled,
  TaskPartAcknowledged,
  TaskPartAnswered,
  TaskReopened,
  TaskRestored,
  TaskTrashed,
  type OfTask,
} from './tasks.events.js';
