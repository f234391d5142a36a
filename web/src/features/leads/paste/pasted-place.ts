const labelled = /(?:意向选址|意向地点|选址|地点|地址|位置)[ \t]*[:：][ \t]*([^\n,，;；。]{2,60})/u;
const kinds =
  '高新区|经开区|开发区|工业园区|产业园区|工业园|产业园|科技园|软件园|园区|新区|街道|自治区|自治州|自治县|省|市|区|县|镇|乡|村';
const named = `[\\p{Script=Han}A-Za-z0-9]{1,8}?(?:${kinds})`;
/** Where it is to be: 落在东镇, 选址南屿, 放到生物医药产业园 */
const intended = new RegExp(
  `(?:落户|落地|落在|落到|选址|放在|放到|布局在?|看中|考察了?|去了?|在|到)[ \\t]*((?:${named}){1,4})`,
  'u',
);

/** The place that is wanted, as it was said. The firm's own name, which begins with one, is looked past. */
export function placeIn(whole: string, firm: string | undefined): string | undefined {
  const text = firm === undefined ? whole : whole.replaceAll(firm, '\n');
  const [, said] = labelled.exec(text) ?? [];
  const [, wanted] = intended.exec(text) ?? [];
  return said?.trim() ?? wanted?.replace(/^(?:我们|你们|咱们|本|贵)/u, '');
}
