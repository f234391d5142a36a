import { mobileOf } from './phone.js';

const FORM = /^[a-z0-9][a-z0-9._-]{1,31}$/;

/** One spelling for what people type: case, width and surrounding blanks do not matter. */
export function normaliseUsername(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Letters, digits, dot, underscore and hyphen; a mobile number is no username, because one signs in with either. */
export function isUsername(text: string): boolean {
  return FORM.test(text) && mobileOf(text) === null;
}
