import { defineErrors } from '../../platform/errors/index.js';

export const unitErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'unit.unknown',
    'zh-CN': '没有找到该单位。',
    en: 'There is no such unit.',
  },
  belowItself: {
    kind: 'conflict',
    code: 'unit.below-itself',
    'zh-CN': '单位不能移到自己或其下级单位之下。',
    en: 'A unit cannot be moved below itself.',
  },
  closed: {
    kind: 'conflict',
    code: 'unit.closed',
    'zh-CN': '该单位已撤销，不能再在其中任职或设下级单位。',
    en: 'This unit is closed: nobody can be appointed in it and no unit placed below it.',
  },
  stillUsed: {
    kind: 'conflict',
    code: 'unit.still-used',
    'zh-CN': '该单位仍有在任人员或下级单位，请先办理免职或调整后再撤销。',
    en: 'People still hold posts in this unit or units still stand below it. Move them before closing it.',
  },
  openWork: {
    kind: 'conflict',
    code: 'unit.open-work',
    'zh-CN': '该单位名下还有 {total} 项未办结的事项，请先移交或改派后再撤销。',
    en: 'This unit still answers for {total} open matters. Hand them over or reassign them before closing it.',
  },
});
