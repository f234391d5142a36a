/** What the commands say before the program itself runs. */
export const messages = {
  done: { en: 'done ({seconds} s)', zh: '完成（{seconds} 秒）' },
  failed: { en: 'failed', zh: '失败' },
  'node-too-old': {
    en: 'Landfall needs Node.js 20.19 or newer to start; this is {found}. Get it from https://nodejs.org.',
    zh: '启动 Landfall 需要 Node.js 20.19 或更高版本，当前为 {found}。请从 https://nodejs.org 获取。',
  },
  'node-not-shipped': {
    en: 'No Node.js 24 for {platform} comes with Landfall. Start it with Node.js 24 or newer; this is {found}.',
    zh: 'Landfall 未附带适用于 {platform} 的 Node.js 24。请用 Node.js 24 或更高版本启动，当前为 {found}。',
  },
  installing: { en: 'Installing packages (only when they change) …', zh: '正在安装依赖（仅在有变化时）…' },
  'building-server': { en: 'Building the server …', zh: '正在构建服务端 …' },
  'building-web': { en: 'Building the web application …', zh: '正在构建网页 …' },
  'building-both': { en: 'Building server and web application …', zh: '正在构建服务端和网页 …' },
  'installing-test-tools': { en: 'Installing what the tests need …', zh: '正在安装测试所需的工具 …' },
  'waiting-for-other': {
    en: 'Another start (pid {pid}) is installing or building here; waiting for it …',
    zh: '另一个启动进程（pid {pid}）正在此处安装或构建，等待中…',
  },
  'disk-full': {
    en: 'No space left on the disk of {path}. Free about 1 GB, then start again.',
    zh: '{path} 所在磁盘空间不足。请清理约 1 GB 后重新启动。',
  },
  'not-writable': {
    en: 'Cannot write to {path}. Make it writable for this user, or clone Landfall where it is.',
    zh: '无法写入 {path}。请为当前用户开放写权限，或将 Landfall 克隆到可写的位置。',
  },
  'registry-unreachable': {
    en: 'npm cannot reach its registry ({reason}). The first start needs it once; check the network, or set a mirror or proxy with `npm config set`.',
    zh: 'npm 无法访问软件源（{reason}）。首次启动需要联网一次；请检查网络，或用 `npm config set` 设置镜像或代理。',
  },
  'install-failed': { en: 'npm could not install the packages: {reason}', zh: 'npm 无法安装依赖：{reason}' },
  'build-failed': { en: 'The build failed; its messages are above.', zh: '构建失败，详情见上。' },
  'command-failed': { en: '{command} could not be run: {reason}', zh: '无法运行 {command}：{reason}' },
  'reset-running': {
    en: 'Landfall is running (pid {pid}{where}). Stop it first (Ctrl-C in its terminal).',
    zh: 'Landfall 正在运行（pid {pid}{where}）。请先停止它（在其终端按 Ctrl-C）。',
  },
  'reset-nothing': { en: 'There is nothing in {path} to remove.', zh: '{path} 中没有可删除的内容。' },
  'reset-not-ours': {
    en: '{path} was not made by Landfall, so it is not removed. Look into it and remove it yourself.',
    zh: '{path} 不是由 Landfall 创建的文件夹，未予删除。请自行查看并删除。',
  },
  'reset-question': {
    en: 'This removes everything in {path}: the embedded database, files and keys. There is no way back. Type yes to go on: ',
    zh: '将删除 {path} 中的全部内容：内置数据库、附件和密钥，且无法恢复。输入 yes 继续：',
  },
  'reset-needs-answer': {
    en: 'Nobody can be asked here. To remove {path} without a question: npm run reset -- --yes',
    zh: '此处无法询问。如需直接删除 {path}：npm run reset -- --yes',
  },
  'reset-declined': { en: 'Nothing was removed.', zh: '未删除任何内容。' },
  'reset-done': { en: 'Removed {path}. `npm start` begins anew.', zh: '已删除 {path}。执行 `npm start` 重新开始。' },
};
