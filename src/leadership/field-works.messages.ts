import { defineMessages } from '../platform/i18n/index.js';

defineMessages({
  'field-work.kind.ATTACK': { 'zh-CN': '一线攻坚', en: 'Attack on the spot' },
  'field-work.kind.COORDINATE': { 'zh-CN': '一线协调', en: 'Coordination on the spot' },
  'field-work.kind.DECIDE': { 'zh-CN': '一线拍板', en: 'Decision on the spot' },
  'field-work.kind.EXECUTE': { 'zh-CN': '一线落实', en: 'Carried out on the spot' },
  'field-work.kind.VISIT': { 'zh-CN': '走访', en: 'Visit' },
  'field-work.notice.recorded': {
    'zh-CN': '您负责的记录有新的一线工作记录：{record}',
    en: 'A leader was on the spot for a record of yours: {record}.',
  },
  'field-work.notice.entered-for-you': {
    'zh-CN': '已代您录入一线工作记录：{record}',
    en: 'Entered on your behalf: {record}.',
  },
});
