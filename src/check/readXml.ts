import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** Beyond this, an answer is no list of one record. */
const longest = 1024 * 1024;

/**
 * Reads XML into the shape of JSON, so that the same paths and rules serve both: an element is an object of its children
 * and of its attributes as `@name`, or its text when it has neither; of a repeated element, all are in an array.
 * The parser knows no DTD and no entities but XML's own five.
 * @returns `undefined` when it is none
 */
export function readXml(text: string): unknown {
  if (!/^\s*<(\?xml|[A-Za-z])/.test(text) || text.length > longest) return undefined;
  try {
    const { root } = parseXml(text.trim());
    return root ? { [root.name]: shapeOf(root) } : undefined;
  } catch {
    return undefined;
  }
}

function shapeOf(element: XmlElement): unknown {
  const children = element.children.filter((child) => child instanceof XmlElement);
  const text = element.children
    .map((child) => (child instanceof XmlText ? child.text : ''))
    .join('')
    .trim();
  const shape = new Map<string, unknown>(Object.entries(element.attributes).map(([name, value]) => [`@${name}`, value]));
  if (children.length === 0 && shape.size === 0) return text;
  for (const child of children) {
    const known = shape.get(child.name);
    const own = shapeOf(child);
    shape.set(child.name, known === undefined ? own : [...(Array.isArray(known) ? known : [known]), own]);
  }
  if (text !== '') shape.set('#text', text);
  return Object.fromEntries(shape);
}
