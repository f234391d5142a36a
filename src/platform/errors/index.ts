/** Refusals with a kind, a stable code and parameters. */
export { DomainError, type ErrorKind, type ErrorParameters, type FieldError } from './domain-error.js';
