import { z } from 'zod';
import type { FieldError } from '../../platform/errors/index.js';
import { mobileOf } from './phone.js';
import { isUsername, normaliseUsername } from './username.js';

interface Written {
  username: string;
  phone: string | null;
  email: string | null;
}

/** What the form of a person would refuse, for whatever else people are entered by. */
export function personProblems({ username, phone, email }: Written): FieldError[] {
  return [
    ...(isUsername(normaliseUsername(username)) ? [] : [{ path: 'username', code: 'person.username-form' }]),
    ...(phone === null || mobileOf(phone) !== null ? [] : [{ path: 'phone', code: 'person.phone-form' }]),
    ...(email === null || z.email().max(200).safeParse(email).success
      ? []
      : [{ path: 'email', code: 'person.email-form' }]),
  ];
}
