/** Refusals with a kind, a stable code, parameters, and a sentence in each language. */
export { DomainError, type ErrorKind, type ErrorParameters, type FieldError } from './domain-error.js';
export { defineErrors, sentenceOf } from './define-errors.js';
export { platformErrors } from './platform.errors.js';
