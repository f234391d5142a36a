/** A process that has not beaten for so long is taken for dead. */
export const HEARTBEAT_PATIENCE_S = 60;
