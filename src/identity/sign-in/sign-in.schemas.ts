import { z } from 'zod';

export const SignIn = z
  .strictObject({
    username: z.string().min(1).max(200).describe('Username or mobile number.'),
    password: z.string().min(1).max(1_000),
  })
  .meta({ id: 'SignIn' });
