const PASSWORD_LENGTH = { least: 8, most: 128 };

export type PasswordFault = 'too-short' | 'too-long' | 'control-character' | 'contains-username' | 'common';

/**
 * Long rather than complicated: no composition rules and no rotation (OWASP ASVS 5.0, 6.2). Length counts characters as
 * people see them, whichever way they were typed.
 */
export function passwordFault(typed: string, username: string): Exclude<PasswordFault, 'common'> | null {
  const password = typed.normalize('NFC');
  const { length } = Array.from(password);
  if (length < PASSWORD_LENGTH.least) {
    return 'too-short';
  }
  if (length > PASSWORD_LENGTH.most) {
    return 'too-long';
  }
  if (/\p{Cc}/u.test(password)) {
    return 'control-character';
  }
  return username.length >= 3 && password.toLowerCase().includes(username.toLowerCase()) ? 'contains-username' : null;
}
