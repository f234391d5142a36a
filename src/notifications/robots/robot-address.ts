import type { RobotVendor } from './robot-vendor.js';

interface Form {
  host: string;
  path: RegExp;
  /** The part of the query that must be there. */
  key?: string;
}

const FORMS: Readonly<Record<RobotVendor, Form>> = {
  WECOM: { host: 'qyapi.weixin.qq.com', path: /^\/cgi-bin\/webhook\/send$/, key: 'key' },
  DINGTALK: { host: 'oapi.dingtalk.com', path: /^\/robot\/send$/, key: 'access_token' },
  FEISHU: { host: 'open.feishu.cn', path: /^\/open-apis\/bot\/v2\/hook\/[\w-]+$/ },
};

/** What may be posted to: the vendor's own host by https, or an origin that the configuration names (private deployment). */
export function isRobotAddress(vendor: RobotVendor, address: string, furtherOrigins: readonly string[]): boolean {
  if (!URL.canParse(address)) {
    return false;
  }
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    return false;
  }
  return furtherOrigins.includes(url.origin) || isOfVendor(vendor, url);
}

function isOfVendor(vendor: RobotVendor, url: URL): boolean {
  const { host, path, key } = FORMS[vendor];
  const hasKey = key === undefined || (url.searchParams.get(key) ?? '') !== '';
  return url.protocol === 'https:' && url.host === host && path.test(url.pathname) && hasKey;
}

/** How an address is shown to people: its host and the last four characters of its key. */
export function shownAddress(address: string): string {
  return `${new URL(address).host}/…${address.slice(-4)}`;
}
