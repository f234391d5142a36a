/** Sentences of the server by code, made in the reader's language. */
export { defineMessages, isDefinedMessage, messageOf, type MessageParameters } from './messages.js';
