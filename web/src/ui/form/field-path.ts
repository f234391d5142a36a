/** "investor.name" and "contacts.0.phone" as a form names its fields. */
export function namePath(path: string): (string | number)[] {
  return path.split(/[./]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The id that antd gives to the field. */
export function fieldId(formName: string, path: string): string {
  return [formName, ...namePath(path)].join('_');
}

export function valueAt(values: unknown, path: string): unknown {
  return namePath(path).reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined,
    values,
  );
}
