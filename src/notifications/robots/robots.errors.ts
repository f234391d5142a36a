import { defineErrors } from '../../platform/errors/index.js';

export const robotErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'robot.not-found',
    'zh-CN': '没有找到该群机器人，或您无权管理。',
    en: 'There is no such group robot, or you may not manage it.',
  },
  address: {
    kind: 'unprocessable',
    code: 'robot.address',
    'zh-CN': '地址不是该平台的群机器人地址，请从群设置中完整复制。',
    en: 'This is not the address of a group robot of that platform. Copy it whole from the group’s settings.',
  },
  taken: {
    kind: 'conflict',
    code: 'robot.taken',
    'zh-CN': '该单位已有同名的群机器人。',
    en: 'The unit has a robot of that name already.',
  },
  unitUnknown: {
    kind: 'unprocessable',
    code: 'robot.unit-unknown',
    'zh-CN': '单位不存在、已撤销或不归您管理。',
    en: 'The unit does not exist, is closed, or is not yours to manage.',
  },
});
