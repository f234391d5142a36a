import { defineMessages } from '../../platform/i18n/index.js';

defineMessages({
  'robot.head': { 'zh-CN': '【{zone}】落地提醒 {count} 条', en: '[{zone}] Landfall: {count}' },
  'robot.some-record': { 'zh-CN': '一项工作', en: 'A matter' },
  'robot.sign-in': { 'zh-CN': '请登录招商引资系统查看。', en: 'Sign in to the system to see it.' },
  'robot.link': { 'zh-CN': '查看：{link}', en: 'See: {link}' },
  'robot.test': { 'zh-CN': '这是一条测试消息，收到说明群机器人已连通。', en: 'A test: the group robot is connected.' },
});
