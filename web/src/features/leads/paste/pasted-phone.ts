const mobile = /(?<!\d)(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?(\d{4})[\s-]?(\d{4})(?!\d)/g;
const landline = /(?<![\d.])\(?(0\d{2,3})\)?[\s-]?(\d{7,8}|\d{3,4}[\s-]\d{4})(?!\d)/g;

/** A mobile number before a landline, since people answer it. */
export function phoneIn(text: string): string | undefined {
  const [number] = text.matchAll(mobile);
  if (number) {
    return number.slice(1).join('');
  }
  const [line] = text.matchAll(landline);
  return line && `${line[1] ?? ''}-${(line[2] ?? '').replaceAll(/[\s-]/g, '')}`;
}

/** Numbers and the words that announce them taken out. */
export function withoutPhones(text: string): string {
  return text
    .replaceAll(mobile, '')
    .replaceAll(landline, '')
    .replaceAll(/(?:手机号?|电话|座机|联系方式|tel|mobile)[:：]?[ \t]*(?=[,，。;；、\n]|$)/gim, '')
    .replaceAll(/[,，、]\s*(?=[,，。、\n]|$)/gm, '');
}
