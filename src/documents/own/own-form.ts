/** Name under which a form of the zone is drafted and issued. */
export function formOf(id: string): string {
  return `own.${id}`;
}

/** Which form of the zone the name stands for; null for another form. */
export function ownIdOf(form: string): string | null {
  return /^own\.([0-9a-f-]{36})$/.exec(form)?.[1] ?? null;
}
