import { defineErrors } from '../platform/errors/index.js';

export const linkErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'leader-link.not-found',
    'zh-CN': '没有找到该挂钩关系，或您无权查看。',
    en: 'There is no such link, or you may not see it.',
  },
  notNow: {
    kind: 'conflict',
    code: 'leader-link.not-now',
    'zh-CN': '该挂钩已结束，请刷新后查看。',
    en: 'The link has ended. Reload it.',
  },
  alreadyLinked: {
    kind: 'conflict',
    code: 'leader-link.already-linked',
    'zh-CN': '该领导已挂钩此记录。',
    en: 'The leader is linked to this record already.',
  },
  openWork: {
    kind: 'conflict',
    code: 'open-work.leader-link',
    'zh-CN': '{count} 项挂钩',
    en: '{count} linked records',
  },
});
