import { api, unwrap } from '../../../api/client';
import type { PasswordChange } from './types';

export async function changePassword(body: PasswordChange): Promise<void> {
  await unwrap(api.PUT('/api/v1/me/password', { body }));
}
