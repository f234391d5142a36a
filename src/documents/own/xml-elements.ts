export interface XmlElement {
  attributes: string;
  inside: string;
  /** As it stood. */
  whole: string;
  /** Where it begins. */
  index: number;
}

/**
 * The elements of this name, one after the other, none inside another. Each character is looked at once: a hostile file
 * whose elements never end costs no more than another one.
 */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  const opening = new RegExp(`<${name}((?:\\s+[\\w:]+="[^"<]*")*)\\s*(/?)>`, 'g');
  const end = `</${name}>`;
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const { index } = found;
    const [whole, attributes = '', slash = ''] = found;
    if (slash === '/') {
      yield { attributes, inside: '', whole, index };
      continue;
    }
    const from = opening.lastIndex;
    const to = xml.indexOf(end, from);
    if (to < 0) {
      return;
    }
    opening.lastIndex = to + end.length;
    yield { attributes, inside: xml.slice(from, to), whole: xml.slice(index, opening.lastIndex), index };
  }
}

export function firstElement(xml: string, name: string): XmlElement | undefined {
  return elementsOf(xml, name).next().value ?? undefined;
}

/** The same text without the elements of this name. */
export function withoutElements(xml: string, name: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, whole } of elementsOf(xml, name)) {
    kept.push(xml.slice(from, index));
    from = index + whole.length;
  }
  return `${kept.join('')}${xml.slice(from)}`;
}
