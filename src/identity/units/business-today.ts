/** The business date inside a statement: posts begin and end by it. As a sub-select it is worked out once. */
export const TODAY = `(select (business_now() at time zone 'Asia/Shanghai')::date)`;

/** Whether a dated post of this table (or alias) holds today; both its days are included. */
export function holdsToday(table: string): string {
  return `(${table}.starts_on <= ${TODAY} and (${table}.ends_on is null or ${table}.ends_on >= ${TODAY}))`;
}
