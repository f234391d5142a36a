/** Mainland mobile numbers, with or without the country code and separators. */
const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;

/** The eleven digits, or null when it is no mobile number. */
export function mobileOf(text: string): string | null {
  return MOBILE.exec(text.replaceAll(/[\s-]/g, ''))?.[1] ?? null;
}

/** 138****5678: the form in which a number is shown to everybody (GB/T 35273). */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
