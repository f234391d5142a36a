import { parseArea, parseMoney } from '../../../lib/quantity';

const number = '(?:约|大约|近|超)?[ \\t]*([0-9][0-9.,]*|[〇零一二两三四五六七八九十百千半]+)[ \\t]*(?:多|余)?[ \\t]*';
const money = new RegExp(
  `${number}(?:个)?[ \\t]*((?:千|百|十)?(?:万亿|亿|万|w))(半|[0-9一二三四五六七八九]千?万?)?[ \\t]*(元|块|人民币|rmb)?(?![ \\t]*(?:多|余)?[ \\t]*(?:平|㎡|m2|m²|亩|公顷|吨|台|套|件|人|户|辆|只|头|年|次|片|颗|瓦|千瓦|度|美元|美金|欧元|日元|港币|港元|英镑|usd))`,
  'giu',
);
const moneyWord = /(?:投资|投入|资金|总投|固投|额|投)[^\n。;；,，]{0,8}$/u;
const area = new RegExp(
  `${number}(万|千)?[ \\t]*(多|余)?[ \\t]*(平方公里|公顷|亩|平方米|平米|平方|平|㎡|m2|m²)`,
  'giu',
);
const landWord = /(?:用地|土地|供地|拿地|占地|地块|地皮)[^\n。;；,，]{0,6}$/u;

/** The investment: an amount that is called one, else the first. In yuan as the server keeps it. */
export function moneyIn(text: string): string | undefined {
  const amounts = [...text.matchAll(money)].flatMap((match) => {
    const [, digits = '', unit = '', rest = ''] = match;
    const parsed = parseMoney(`${digits}${unit}${rest === '半' ? '' : rest}`);
    return parsed.ok ? [{ value: parsed.value, isCalled: moneyWord.test(text.slice(0, match.index)) }] : [];
  });
  return (amounts.find(({ isCalled }) => isCalled) ?? amounts[0])?.value;
}

/** 亩 and 公顷 are land; 平方 is floor space unless it is called land. */
export function areasIn(text: string): { land: string | undefined; space: string | undefined } {
  let land: string | undefined;
  let space: string | undefined;
  for (const match of text.matchAll(area)) {
    const [, digits = '', scale = '', , unit = ''] = match;
    const parsed = parseArea(`${digits}${scale}${unit}`);
    if (!parsed.ok) {
      continue;
    }
    if (/亩|公顷|公里/u.test(unit) || landWord.test(text.slice(0, match.index))) {
      land ??= parsed.value;
    } else {
      space ??= parsed.value;
    }
  }
  return { land, space };
}
