import { expect, it } from 'vitest';
import { isRobotAddress, shownAddress } from './robot-address.js';

const WECOM = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0f1e2d3c';

it.each([
  ['WECOM', WECOM],
  ['DINGTALK', 'https://oapi.dingtalk.com/robot/send?access_token=0f1e2d3c'],
  ['FEISHU', 'https://open.feishu.cn/open-apis/bot/v2/hook/0f1e-2d3c'],
] as const)('%s has its own address', (vendor, address) => {
  expect(isRobotAddress(vendor, address, [])).toBe(true);
});

it.each([
  ['WECOM', 'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a'],
  ['WECOM', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'],
  ['WECOM', 'https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=a'],
  ['WECOM', 'https://qyapi.weixin.qq.com.example.com/cgi-bin/webhook/send?key=a'],
  ['WECOM', 'https://qyapi.weixin.qq.com@169.254.169.254/cgi-bin/webhook/send?key=a'],
  ['WECOM', 'https://169.254.169.254/latest/meta-data'],
  ['WECOM', 'https://qyapi.weixin.qq.com/cgi-bin/../other?key=a'],
  ['WECOM', 'https://oapi.dingtalk.com/robot/send?access_token=a'],
  ['DINGTALK', WECOM],
  ['FEISHU', 'https://open.feishu.cn/open-apis/bot/v2/hook/'],
  ['FEISHU', 'file:///etc/passwd'],
  ['FEISHU', 'nonsense'],
] as const)('%s is never posted to at %s', (vendor, address) => {
  expect(isRobotAddress(vendor, address, ['https://robots.example.gov.cn'])).toBe(false);
});

it('takes an origin of a private deployment that the configuration names, and no other', () => {
  const address = 'https://robots.example.gov.cn/hook/a';
  expect(isRobotAddress('WECOM', address, ['https://robots.example.gov.cn'])).toBe(true);
  expect(isRobotAddress('WECOM', 'http://robots.example.gov.cn/hook/a', ['https://robots.example.gov.cn'])).toBe(false);
});

it('shows the host and the end of the key', () => {
  expect(shownAddress(WECOM)).toBe('qyapi.weixin.qq.com/…2d3c');
});
