/** What people guess first in a zone's own system, besides the published list. */
const OF_THIS_PLACE = ['landfall', 'zhaoshang', 'zhaoshangju', 'kaifaqu', 'guanweihui', 'yuanqu'];

let loading: Promise<ReadonlySet<string>> | undefined;

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set([...dictionary['passwords-common'], ...OF_THIS_PLACE]);
}

/** Whether the password is among the tens of thousands that attackers try first (ASVS 6.2.4), digits at its end aside. */
export async function isCommonPassword(password: string): Promise<boolean> {
  loading ??= load();
  const common = await loading;
  const lower = password.toLowerCase();
  return common.has(lower) || OF_THIS_PLACE.includes(lower.replace(/[\d!@#$%.*_-]+$/, '')) || /^(.)\1*$/u.test(password);
}
