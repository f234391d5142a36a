const MOBILE = /(?<!\d)(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?(\d{4})[\s-]?(\d{4})(?!\d)/;
const LANDLINE = /(?<![\d.])[(（]?0\d{2,3}[)）]?[\s-]?\d{3,4}[\s-]?\d{4}(?!\d)/g;
const WRITTEN_NUMBER = /^\+?[\d\s()-]{5,30}$/;
const DIGITS_SHOWN_AT_END = 4;

/** Digits and signs as a Chinese keyboard types them in full width, made plain; the text keeps its length. */
function halfWidth(text: string): string {
  return text.replaceAll(/[＋－０-９]/g, (wide) => wide.normalize('NFKC'));
}

/** Also without characters that show nothing: pasted numbers carry them. */
function plain(text: string): string {
  return halfWidth(text).replaceAll(/\p{Cf}/gu, '');
}

/** The number as it is stored: digits alone, a mobile number without the country's 86. Null for what is none. */
export function normalizePhone(text: string): string | null {
  const typed = plain(text);
  if (!WRITTEN_NUMBER.test(typed)) {
    return null;
  }
  const digits = typed.replaceAll(/\D/g, '');
  const mobile = /^86(1[3-9]\d{9})$/.exec(digits)?.[1] ?? digits;
  return mobile.length >= 5 && mobile.length <= 15 ? mobile : null;
}

/** `138****1234`; of a shorter number only the end is shown. */
export function maskPhone(phone: string): string {
  const start = phone.length === 11 ? phone.slice(0, 3) : '';
  return `${start}****${phone.slice(-Math.min(DIGITS_SHOWN_AT_END, phone.length - 3))}`;
}

export function containsPhone(text: string): boolean {
  return MOBILE.test(plain(text));
}

/** The first mobile number in a text, and the text with that number masked. */
export function takePhone(text: string): { phone: string; rest: string } | null {
  const match = MOBILE.exec(halfWidth(text));
  if (!match) {
    return null;
  }
  const phone = `${match[1]}${match[2]}${match[3]}`;
  return { phone, rest: text.slice(0, match.index) + maskPhone(phone) + text.slice(match.index + match[0].length) };
}

/** The text with every mobile number in it masked. */
export function maskPhones(text: string): string {
  const taken = takePhone(text);
  return taken === null ? text : maskPhones(taken.rest);
}

/** Mobile numbers and landlines (`0591-8353 1234`, `(010) 62345678`): what a text that was not typed here may hold. */
export function maskAllPhones(text: string): string {
  return maskPhones(text).replaceAll(LANDLINE, (number) => maskPhone(number.replaceAll(/\D/g, '')));
}
