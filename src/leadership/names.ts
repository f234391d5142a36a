/** SQL expression: id and name of the person of this column or placeholder. */
export function personNamed(id: string): string {
  return `(select json_build_object('id', person.id, 'name', person.name) from person where person.id = ${id})`;
}

export interface Named {
  id: string;
  name: string;
}
