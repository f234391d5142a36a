import type { DomainError } from '../../platform/errors/index.js';
import { isCommonPassword } from './common-passwords.js';
import { passwordFault, type PasswordFault } from './password-rules.js';
import { passwordErrors } from './passwords.errors.js';

/** Refuses a new password that is easily guessed. `path` names the field of the request. @throws password.* */
export async function requireGoodPassword(password: string, username: string, path = 'password'): Promise<void> {
  const fault = passwordFault(password, username);
  if (fault) {
    throw refusal(fault, path);
  }
  if (await isCommonPassword(password.normalize('NFC'))) {
    throw refusal('common', path);
  }
}

function refusal(fault: PasswordFault, path: string): DomainError {
  return passwordErrors[fault]({}, [{ path, code: `password.${fault}` }]);
}
