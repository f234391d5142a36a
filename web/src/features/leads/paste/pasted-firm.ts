/** A label says it outright: 公司：…, 投资方：… */
const labelled =
  /(?:^|[\n;；,，])[ \t]*(?:公司名称|企业名称|公司|企业|单位|投资方|客商)[ \t]*[:：][ \t]*([^\n,，;；。]{2,60})/;
const legalForms =
  '有限责任公司|股份有限公司|集团有限公司|有限公司|有限合伙|集团公司|股份公司|集团|公司|合作社|研究院|研究所|商会|协会|工厂';
const named = new RegExp(
  `[\\p{Script=Han}A-Za-z0-9()（）·&-]{2,40}?(?:${legalForms})(?:\\((?:有限合伙|普通合伙)\\))?`,
  'gu',
);
/** What stands before a name in a sentence and is no part of it. */
const lead =
  /^.*(?:这是|我是|我们是|他是|她是|就是|有一家|有家|有个|一家|一个|来自|介绍|对接|认识|接触|碰到|遇到|联系上?了|名称|名叫|叫做|叫|客户|朋友的|老板的|今天|昨天|上午|下午|刚)/u;
const generic =
  /^(?:这家|那家|该|本|我们|他们|贵|对方|某|新|分|子|母|大|小|上市|家)*(?:有限公司|集团公司|集团|公司|协会|商会|工厂|研究院|研究所)$/u;

/** The investor: the longest full name, one with its legal form before a short one. */
export function firmIn(text: string): string | undefined {
  const [, said] = labelled.exec(text) ?? [];
  if (said) {
    return trimmed(said);
  }
  const names = [...text.matchAll(named)]
    .map(([whole]) => trimmed(whole.replace(lead, '')))
    .filter((name) => name.length >= 4 && !generic.test(name));
  return names.find((name) => /(?:有限责任公司|有限公司|股份公司|有限合伙)/u.test(name)) ?? names[0];
}

function trimmed(name: string): string {
  return name.replaceAll(/^[\s()（）·&-]+|[\s·&-]+$/gu, '').slice(0, 200);
}
