import { defineMessages } from '../platform/i18n/index.js';

/** `{record}` is how the reader may see the task; parameters never hold a name, a phone or an amount. */
defineMessages({
  'task.notice.issued': {
    'zh-CN': '新交办事项：{record}，请及时签收',
    en: 'New task: {record}. Please acknowledge it.',
  },
  'task.notice.handler': { 'zh-CN': '您已被确定为 {record} 的经办人', en: 'You now handle {record}.' },
  'task.notice.taken-over': { 'zh-CN': '{record} 已改由他人经办', en: '{record} is now handled by somebody else.' },
  'task.notice.answered': {
    'zh-CN': '{record} 已反馈，请审核销号',
    en: '{record} was answered. Accept it or send it back.',
  },
  'task.notice.contributed': {
    'zh-CN': '{record} 的配合单位已反馈配合情况',
    en: 'A supporting unit of {record} has said what it contributed.',
  },
  'task.notice.objected': {
    'zh-CN': '{record} 的牵头单位提出异议，请裁定',
    en: 'The unit says that {record} is not its own. Please rule.',
  },
  'task.notice.maintained': {
    'zh-CN': '{record} 的异议未获支持，请按要求办理',
    en: 'The objection to {record} was turned down. It stays with your unit.',
  },
  'task.notice.reassigned': { 'zh-CN': '{record} 已改派其他单位', en: '{record} was given to another unit.' },
  'task.notice.extension-asked': {
    'zh-CN': '{record} 申请延期，请审批',
    en: 'More time is asked for {record}. Please rule.',
  },
  'task.notice.extension-granted': { 'zh-CN': '{record} 的延期申请已同意', en: 'More time was granted for {record}.' },
  'task.notice.extension-refused': {
    'zh-CN': '{record} 的延期申请未获同意',
    en: 'More time was refused for {record}.',
  },
  'task.notice.urged': { 'zh-CN': '催办：请抓紧办理 {record}', en: 'Please get on with {record}.' },
  'task.notice.supervised': {
    'zh-CN': '督办：{record} 已逾期，请立即办理',
    en: '{record} is late and under supervision now.',
  },
  'task.notice.closed': { 'zh-CN': '{record} 已销号', en: '{record} was accepted and closed.' },
  'task.notice.reopened': {
    'zh-CN': '{record} 已退回，请继续办理',
    en: '{record} was sent back. Please go on with it.',
  },
  'task.notice.cancelled': { 'zh-CN': '{record} 已撤销', en: '{record} was called off.' },

  'task.link.code-subject': { 'zh-CN': '督办事项 {task} 扫码办理验证码', en: 'Code for task {task}' },
  'task.link.code': {
    'zh-CN':
      '贵单位正在通过交办单二维码办理督办事项 {task}，验证码：{code}，15 分钟内有效，仅可使用一次。如非本单位操作，请忽略本邮件并联系交办单位。本邮件由系统自动发送，请勿回复。',
    en: 'Somebody of your unit has scanned the QR code of task {task}. The code is {code}; it works once, within 15 minutes. If it was nobody of yours, ignore this mail and tell whoever issued the task.',
  },

  'reminder.task.acknowledge.before': {
    'zh-CN': '{record} 应于{dueAt:limit}前签收',
    en: 'Acknowledge {record} by {dueAt:limit}.',
  },
  'reminder.task.acknowledge.due': {
    'zh-CN': '{record} 签收时限已到',
    en: '{record} should have been acknowledged by now.',
  },
  'reminder.task.acknowledge.late': {
    'zh-CN': '{record} 逾期未签收（时限{dueAt:limit}）',
    en: 'Nobody has acknowledged {record}, due {dueAt:limit}.',
  },
  'reminder.task.acknowledge.late-supervisor': {
    'zh-CN': '督查提示：{record} 逾期未签收（时限{dueAt:limit}）',
    en: 'For supervision: nobody has acknowledged {record}, due {dueAt:limit}.',
  },
  'reminder.task.limit.before': {
    'zh-CN': '临近提醒：{record} 应于{dueAt:limit}前办结反馈',
    en: 'Answer {record} by {dueAt:limit}.',
  },
  'reminder.task.limit.last-hours': {
    'zh-CN': '{record} 即将到期（时限{dueAt:limit}）',
    en: 'Only hours are left for {record}, due {dueAt:limit}.',
  },
  'reminder.task.limit.due': {
    'zh-CN': '到期催办：{record} 办理时限已到',
    en: '{record} should have been answered by now.',
  },
  'reminder.task.limit.late': {
    'zh-CN': '{record} 逾期未办结（时限{dueAt:limit}）',
    en: '{record} has not been answered, due {dueAt:limit}.',
  },
  'reminder.task.limit.late-supervisor': {
    'zh-CN': '督查提示：{record} 逾期未办结（时限{dueAt:limit}）',
    en: 'For supervision: {record} has not been answered, due {dueAt:limit}.',
  },
  'reminder.task.part-acknowledge.before': {
    'zh-CN': '{record} 请贵单位（配合）于{dueAt:limit}前签收',
    en: 'Acknowledge {record}, which your unit supports, by {dueAt:limit}.',
  },
  'reminder.task.part-acknowledge.due': {
    'zh-CN': '{record} 配合单位签收时限已到',
    en: 'The supporting units of {record} should have acknowledged it by now.',
  },
  'reminder.task.part-acknowledge.late': {
    'zh-CN': '{record} 有配合单位逾期未签收（时限{dueAt:limit}）',
    en: 'Supporting units of {record} have not acknowledged it, due {dueAt:limit}.',
  },
  'reminder.task.part-acknowledge.late-supervisor': {
    'zh-CN': '督查提示：{record} 有配合单位逾期未签收（时限{dueAt:limit}）',
    en: 'For supervision: supporting units of {record} have not acknowledged it, due {dueAt:limit}.',
  },
  'reminder.task.part-limit.before': {
    'zh-CN': '临近提醒：{record} 请贵单位（配合）于{dueAt:limit}前反馈配合情况',
    en: 'Say by {dueAt:limit} what your unit contributes to {record}.',
  },
  'reminder.task.part-limit.last-hours': {
    'zh-CN': '{record} 配合情况反馈即将到期（时限{dueAt:limit}）',
    en: 'Only hours are left for what your unit contributes to {record}, due {dueAt:limit}.',
  },
  'reminder.task.part-limit.due': {
    'zh-CN': '到期催办：{record} 配合情况反馈时限已到',
    en: 'What your unit contributes to {record} is due now.',
  },
  'reminder.task.part-limit.late': {
    'zh-CN': '{record} 有配合单位逾期未反馈（时限{dueAt:limit}）',
    en: 'Supporting units of {record} have not answered, due {dueAt:limit}.',
  },
  'reminder.task.part-limit.late-supervisor': {
    'zh-CN': '督查提示：{record} 有配合单位逾期未反馈（时限{dueAt:limit}）',
    en: 'For supervision: supporting units of {record} have not answered, due {dueAt:limit}.',
  },
  'reminder.task.ruling.before': {
    'zh-CN': '{record} 的异议或延期申请应于{dueAt:limit}前裁定',
    en: 'Rule on what the unit asks about {record} by {dueAt:limit}.',
  },
  'reminder.task.ruling.due': {
    'zh-CN': '{record} 的异议或延期申请裁定时限已到',
    en: 'What the unit asks about {record} should have been ruled on by now.',
  },
  'reminder.task.ruling.late': {
    'zh-CN': '{record} 的异议或延期申请逾期未裁定（时限{dueAt:limit}）',
    en: 'Nobody has ruled on what the unit asks about {record}, due {dueAt:limit}.',
  },
});
