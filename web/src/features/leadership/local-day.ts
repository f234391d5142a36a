/** The day in Asia/Shanghai, as forms and the API write it. */
export function localDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}
