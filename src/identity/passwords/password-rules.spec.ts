import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.js';
import { passwordFault } from './password-rules.js';

const LETTER = 'e\u0301';

describe('passwordFault', () => {
  it.each([
    ['seven characters', 'abcdefg', 'too-short'],
    ['eight characters', 'abcdefgh', null],
    ['64 characters', 'x'.repeat(64), null],
    ['128 characters', 'x'.repeat(128), null],
    ['129 characters', 'x'.repeat(129), 'too-long'],
    ['seven emoji', '🏭'.repeat(7), 'too-short'],
    ['eight emoji', '🏭'.repeat(8), null],
    ['128 emoji', '🏭'.repeat(128), null],
    ['129 emoji', '🏭'.repeat(129), 'too-long'],
    ['eight Chinese characters', '今天落地三个项目', null],
    ['blanks inside', 'two words and more', null],
    ['blanks around', '  spaced  ', null],
    ['four letters typed as eight code points', LETTER.repeat(4), 'too-short'],
    ['eight letters typed as sixteen code points', LETTER.repeat(8), null],
    ['NUL', 'abc\u0000defgh', 'control-character'],
    ['a line break', 'abcd\nefgh', 'control-character'],
    ['a tab', 'abcd\tefgh', 'control-character'],
    ['the username', 'zhangsan', 'contains-username'],
    ['the username inside', 'my-zhangsan-2026', 'contains-username'],
    ['the username in capitals', 'ZHANGSAN-2026', 'contains-username'],
    ['digits alone', '4815162342', null],
    ['lower case alone', 'correcthorsebattery', null],
  ])('answers %s', (_what, password, fault) => {
    expect(passwordFault(password, 'zhangsan')).toBe(fault);
  });

  it('does not hold a username of two letters against every password', () => {
    expect(passwordFault('quite-a-lot', 'li')).toBeNull();
    expect(passwordFault('quite-a-lot', 'lot')).toBe('contains-username');
  });

  it('says the same however the same characters were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (password) => {
        expect(passwordFault(password.normalize('NFD'), 'zhangsan')).toBe(
          passwordFault(password.normalize('NFC'), 'zhangsan'),
        );
      }),
    );
  });
});

describe('isCommonPassword', () => {
  it.each([
    'password',
    'Password',
    '12345678',
    'qwertyuiop',
    'iloveyou1',
    'woaini1314',
    'a1b2c3d4',
    'landfall',
    'Landfall2026',
    'zhaoshang@123',
    'P@ssw0rd2026!',
    '19991231',
    '13800138000',
  ])('knows %s', async (password) => {
    expect(await isCommonPassword(password)).toBe(true);
  });

  it.each(['aaaaaaaa', '        ', '🏭🏭🏭🏭🏭🏭🏭🏭', '。。。。。。。。'])(
    'takes one repeated character for common: %s',
    async (password) => {
      expect(await isCommonPassword(password)).toBe(true);
    },
  );

  it.each(['landfall-demo', '今天落地三个项目', 'correct horse battery', 'x9-vK2-quarz'])(
    'lets %s pass',
    async (password) => {
      expect(await isCommonPassword(password)).toBe(false);
    },
  );
});
