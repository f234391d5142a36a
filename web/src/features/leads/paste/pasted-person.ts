const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施洪柯池詹翁游卓连欧庄柳涂阮';
const compound = '欧阳|上官|司马|诸葛|司徒|皇甫|东方';
const titles =
  '董事长助理|董事长|副董事长|执行董事|总经理|副总经理|副总裁|总裁|总监|经理|会长|副会长|秘书长|厂长|部长|主任|处长|科长|老板|总工|董秘|代表';
const address = '先生|女士|小姐|老师|博士|教授|总|董|工';
const family = `(?:${compound}|[${surnames}])`;

const labelled = new RegExp(
  `(?:联系人|姓名|负责人|对接人)[ \\t]*[:：]?[ \\t]*(${family}[\\p{Script=Han}]{0,3}?)(?=(${titles}|${address})|[^\\p{Script=Han}]|$)`,
  'u',
);
/** 陈建国董事长, 王总 */
const before = new RegExp(`(?<![\\p{Script=Han}])(${family}[\\p{Script=Han}]{0,2}?)(${titles}|${address})`, 'gu');
/** The same in the middle of a sentence, where only a bare surname is sure: 对接了王总 */
const inside = new RegExp(`(${family})(总|董|工)(?![\\p{Script=Han}]*(?:公司|集团))`, 'gu');
/** 董事长陈建国 */
const after = new RegExp(`(${titles})[ \\t]*[:：]?[ \\t]*(${family}[\\p{Script=Han}]{1,2})(?![\\p{Script=Han}])`, 'u');
/** A card: a line with nothing but a name. */
const alone = new RegExp(`^[ \\t]*(${family}[\\p{Script=Han}]{1,2})[ \\t]*$`, 'mu');

export interface PastedPerson {
  name?: string | undefined;
  title?: string | undefined;
}

/** Whom to talk to, with the title where one is said. The firm's own name is looked past. */
export function personIn(whole: string, firm: string | undefined): PastedPerson {
  const text = firm === undefined ? whole : whole.replaceAll(firm, '\n');
  const [, said, saidTitle] = labelled.exec(text) ?? [];
  if (said) {
    return called(said, saidTitle);
  }
  const [first] = text.matchAll(before);
  return first ? called(first[1], first[2]) : barelyNamed(text);
}

/** A name after its title, on a line of its own, or nothing but a surname in a sentence. */
function barelyNamed(text: string): PastedPerson {
  const [, title, name] = after.exec(text) ?? [];
  if (name) {
    return { name, title };
  }
  const [, own] = alone.exec(text) ?? [];
  const [mentioned] = text.matchAll(inside);
  return own ? { name: own } : called(mentioned?.[1], mentioned?.[2]);
}

/** 王总 and 郑经理 are how people are called; the 董事长 of a full name is a title. */
function called(name: string | undefined, title: string | undefined): PastedPerson {
  if (name === undefined) {
    return {};
  }
  const isAddress = title !== undefined && new RegExp(`^(?:${address})$`, 'u').test(title);
  const isBare = title !== undefined && new RegExp(`^${family}$`, 'u').test(name);
  return isAddress || isBare ? { name: `${name}${title}` } : { name, title };
}
