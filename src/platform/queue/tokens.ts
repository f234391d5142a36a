export const QUEUE_ENGINE = Symbol('queue engine');
