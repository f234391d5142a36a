/** What is guessed first in a Chinese office, with whatever digits and marks behind it. */
const STEMS = new Set([
  ...['admin', 'administrator', 'guest', 'mima', 'pass', 'passwd', 'password', 'passw0rd', 'p@ssw0rd', 'p@ssword'],
  ...['root', 'system', 'test', 'user', 'welcome', 'asdf', 'abc', 'abcd', 'qwer', 'woaini', 'woaiwojia'],
  ...['landfall', 'zhaoshang', 'zhaoshangju', 'kaifaqu', 'guanweihui', 'yuanqu'],
]);
const AFTER_THE_STEM = /[\d!@#$%^&*.,_+=-]+$/;
const ONE_CHARACTER = /^(.)\1*$/u;
const DATE_OR_MOBILE = /^(?:(?:19|20)\d{6}|1[3-9]\d{9})$/;

let loading: Promise<ReadonlySet<string>> | undefined;

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

/** Whether attackers try it early: the published list of tens of thousands (ASVS 6.2.4), and what people use here. */
export async function isCommonPassword(password: string): Promise<boolean> {
  loading ??= load();
  const lower = password.toLowerCase();
  return (
    ONE_CHARACTER.test(password) ||
    DATE_OR_MOBILE.test(password) ||
    STEMS.has(lower.replace(AFTER_THE_STEM, '')) ||
    (await loading).has(lower)
  );
}
