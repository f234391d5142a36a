/** `GET /api/v1/system`: how the installation is doing. */
export interface SystemState {
  version: string;
  queueEngine: string;
  /** Null when the queue does not answer; the safety nets carry on then. */
  queues: QueueState[] | null;
  processes: ProcessState[];
  /** Whether passwords travel unencrypted beyond this machine. */
  plainHttp: boolean;
}

export interface QueueState {
  queue: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

export interface ProcessState {
  processId: string;
  role: string;
  beatAt: string;
  isAlive: boolean;
}
