import { api, unwrap } from '../../../api/client';

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

export async function changePassword(body: PasswordChange): Promise<void> {
  await unwrap(api.PUT('/api/v1/me/password', { body }));
}
