import { createHmac } from 'node:crypto';

/** 企业微信、钉钉、飞书. */
export const ROBOT_VENDORS = ['WECOM', 'DINGTALK', 'FEISHU'] as const;
export type RobotVendor = (typeof ROBOT_VENDORS)[number];

/** The longest text of one message, UTF-8 bytes: what WeCom takes is the least, and enough for all. */
export const MOST_BYTES = 2_048;

export interface RobotRequest {
  url: string;
  body: Record<string, unknown>;
}

interface Message {
  vendor: RobotVendor;
  /** The webhook with its key. */
  address: string;
  secret: string | null;
  text: string;
  /** Real time: the vendors refuse signatures that are an hour old. */
  now: Date;
}

/** The request that posts one text, signed as the vendor asks. */
export function requestOf({ vendor, address, secret, text, now }: Message): RobotRequest {
  if (vendor === 'FEISHU') {
    const body = { msg_type: 'text', content: { text } };
    return { url: address, body: secret === null ? body : { ...feishuSignature(secret, now), ...body } };
  }
  const body = { msgtype: 'text', text: { content: text } };
  if (vendor === 'DINGTALK' && secret !== null) {
    const url = new URL(address);
    const timestamp = String(now.getTime());
    url.searchParams.set('timestamp', timestamp);
    url.searchParams.set('sign', signed(secret, `${timestamp}\n${secret}`));
    return { url: url.toString(), body };
  }
  return { url: address, body };
}

/** Feishu signs nothing with a key that is made of second and secret; DingTalk signs millisecond and secret with the secret. */
function feishuSignature(secret: string, now: Date): { timestamp: string; sign: string } {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  return { timestamp, sign: signed(`${timestamp}\n${secret}`, '') };
}

function signed(key: string, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}

/** Why a vendor did not take a message. */
export const ROBOT_FAULTS = ['ADDRESS', 'SIGNATURE', 'KEYWORD', 'CALLER', 'CONTENT', 'RATE', 'BUSY', 'SILENT'] as const;
export type RobotFault = (typeof ROBOT_FAULTS)[number];

/** What only a person can mend: trying again is of no use. */
const FINAL: ReadonlySet<RobotFault> = new Set(['ADDRESS', 'SIGNATURE', 'KEYWORD', 'CALLER', 'CONTENT']);

export function isFinal(fault: RobotFault): boolean {
  return FINAL.has(fault);
}

const FAULT_OF_CODE: Readonly<Record<RobotVendor, Readonly<Record<number, RobotFault>>>> = {
  WECOM: {
    [-1]: 'BUSY',
    40_008: 'CONTENT',
    40_058: 'CONTENT',
    44_004: 'CONTENT',
    45_002: 'CONTENT',
    45_009: 'RATE',
    45_033: 'RATE',
    93_000: 'ADDRESS',
    93_008: 'ADDRESS',
  },
  DINGTALK: {
    [-1]: 'BUSY',
    40_035: 'CONTENT',
    43_004: 'CONTENT',
    130_101: 'RATE',
    300_001: 'ADDRESS',
    300_005: 'ADDRESS',
    400_013: 'ADDRESS',
    400_101: 'ADDRESS',
    400_102: 'ADDRESS',
    410_100: 'RATE',
    430_101: 'CONTENT',
  },
  FEISHU: {
    9_499: 'CONTENT',
    11_232: 'RATE',
    19_001: 'ADDRESS',
    19_002: 'CONTENT',
    19_021: 'SIGNATURE',
    19_022: 'CALLER',
    19_024: 'KEYWORD',
  },
};

/** DingTalk says with one code whichever of its three safeguards was not met, and in words which. */
const DINGTALK_SAFEGUARD = 310_000;

/** Null when the message was taken. The vendors answer 200 to almost everything; what counts is the code in the body. */
export function faultOf(vendor: RobotVendor, status: number, answer: unknown): RobotFault | null {
  if (status === 429) {
    return 'RATE';
  }
  if (status >= 300 && status < 500) {
    return 'ADDRESS';
  }
  const { code, words } = understood(answer);
  if (status >= 500 || code === null) {
    return 'BUSY';
  }
  if (code === 0) {
    return null;
  }
  if (vendor === 'DINGTALK' && code === DINGTALK_SAFEGUARD) {
    return safeguardOf(words);
  }
  return FAULT_OF_CODE[vendor][code] ?? 'BUSY';
}

function safeguardOf(words: string): RobotFault {
  if (/keyword|关键词/i.test(words)) {
    return 'KEYWORD';
  }
  return /\bip\b|whitelist|白名单/i.test(words) ? 'CALLER' : 'SIGNATURE';
}

function understood(answer: unknown): { code: number | null; words: string } {
  if (typeof answer !== 'object' || answer === null) {
    return { code: null, words: '' };
  }
  const fields: Record<string, unknown> = { ...answer };
  const code = [fields['errcode'], fields['code'], fields['StatusCode']].find((one) => typeof one === 'number');
  const words = [fields['errmsg'], fields['msg']].find((one) => typeof one === 'string');
  return { code: typeof code === 'number' ? code : null, words: typeof words === 'string' ? words : '' };
}
