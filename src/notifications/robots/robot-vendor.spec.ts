import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faultOf, isFinal, requestOf } from './robot-vendor.js';

const now = new Date('2026-02-10T01:30:00.250Z');

describe('a request', () => {
  it('to WeCom is the text alone: the key in the address is all there is', () => {
    const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc';
    expect(requestOf({ vendor: 'WECOM', address, secret: null, text: '你好', now })).toEqual({
      url: address,
      body: { msgtype: 'text', text: { content: '你好' } },
    });
  });

  it('to DingTalk carries millisecond and signature in the address', () => {
    const address = 'https://oapi.dingtalk.com/robot/send?access_token=abc';
    const { url, body } = requestOf({ vendor: 'DINGTALK', address, secret: 'SEC+/=', text: '你好', now });
    const query = new URL(url).searchParams;
    const sign = createHmac('sha256', 'SEC+/=').update('1770687000250\nSEC+/=').digest('base64');
    expect(Object.fromEntries(query)).toEqual({ access_token: 'abc', timestamp: '1770687000250', sign });
    expect(body).toEqual({ msgtype: 'text', text: { content: '你好' } });
    expect(url).toContain(encodeURIComponent(sign));
  });

  it('to Feishu carries second and signature in the body', () => {
    const address = 'https://open.feishu.cn/open-apis/bot/v2/hook/abc';
    const sign = createHmac('sha256', '1770687000\nsecret').digest('base64');
    expect(requestOf({ vendor: 'FEISHU', address, secret: 'secret', text: '你好', now })).toEqual({
      url: address,
      body: { timestamp: '1770687000', sign, msg_type: 'text', content: { text: '你好' } },
    });
  });
});

it.each([
  ['WECOM', 200, { errcode: 0, errmsg: 'ok' }, null],
  ['WECOM', 200, { errcode: 45_009, errmsg: 'api freq out of limit' }, 'RATE'],
  ['WECOM', 200, { errcode: 93_000, errmsg: 'invalid webhook url' }, 'ADDRESS'],
  ['WECOM', 200, { errcode: 77_777, errmsg: 'new' }, 'BUSY'],
  ['WECOM', 302, '', 'ADDRESS'],
  ['WECOM', 200, '<html>', 'BUSY'],
  ['WECOM', 503, { errcode: 0 }, 'BUSY'],
  ['DINGTALK', 200, { errcode: 310_000, errmsg: 'keywords not in content' }, 'KEYWORD'],
  ['DINGTALK', 200, { errcode: 310_000, errmsg: 'sign not match' }, 'SIGNATURE'],
  ['DINGTALK', 200, { errcode: 310_000, errmsg: 'ip 1.2.3.4 not in whitelist' }, 'CALLER'],
  ['DINGTALK', 200, { errcode: 130_101, errmsg: 'send too fast' }, 'RATE'],
  ['FEISHU', 200, { StatusCode: 0, StatusMessage: 'success' }, null],
  ['FEISHU', 200, { code: 0, msg: 'success' }, null],
  ['FEISHU', 200, { code: 19_021, msg: 'sign match fail' }, 'SIGNATURE'],
  ['FEISHU', 200, { code: 11_232, msg: 'frequency limited' }, 'RATE'],
  ['FEISHU', 429, '', 'RATE'],
] as const)('%s answering %i %j is understood', (vendor, status, answer, fault) => {
  expect(faultOf(vendor, status, answer)).toBe(fault);
});

it('gives up what only a person can mend', () => {
  expect((['ADDRESS', 'SIGNATURE', 'RATE', 'BUSY', 'SILENT'] as const).map(isFinal)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
