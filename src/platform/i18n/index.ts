/** Sentences of the server by code, made in the reader's language. */
export { defineMessages, definedMessages, isDefinedMessage, messageOf, type MessageParameters } from './messages.js';
