import type { Schemas } from '../../../api/schemas';

export type SystemState = Schemas['SystemQueues'];
export type QueueState = SystemState['queues'][number];
export type ProcessState = SystemState['processes'][number];
