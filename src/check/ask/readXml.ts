import { parseXml, XmlDocumentType, XmlElement, XmlText } from '@rgrove/parse-xml';
import { deepest } from './isTooDeep.ts';

/** Beyond this, an answer is no list of one record. */
const longest = 1024 * 1024;

/**
 * Reads XML into the shape of JSON, so that the same paths and rules serve both: an element is an object of its children
 * and of its attributes as `@name`, or its text when it has neither; of a repeated element, all are in an array.
 *
 * @returns `undefined` when it is none, declares a document type, or is nested deeper than any answer that is understood
 */
export function readXml(text: string): unknown {
  if (!/^\s*<(\?xml|[A-Za-z])/.test(text) || text.length > longest) return undefined;
  try {
    // As section 2.11 wants it, and before the parser does it: with many carriage returns it would never end.
    const lines = text.trim().replace(/\r\n?/g, '\n');
    const { children, root } = parseXml(lines, { preserveDocumentType: true });
    if (!root || children.some((child) => child instanceof XmlDocumentType)) return undefined;
    return { [root.name]: shapeOf(root, 1) };
  } catch {
    return undefined;
  }
}

/** @throws {RangeError} when elements are nested too deep */
function shapeOf(element: XmlElement, depth: number): unknown {
  if (depth > deepest) throw new RangeError('nested too deep');
  const children = element.children.filter((child) => child instanceof XmlElement);
  const text = element.children
    .map((child) => (child instanceof XmlText ? child.text : ''))
    .join('')
    .trim();
  const attributes = Object.entries(element.attributes).map(([name, value]): [string, unknown] => [`@${name}`, value]);
  if (children.length === 0 && attributes.length === 0) return text;
  const named = Map.groupBy(children, ({ name }) => name);
  return Object.fromEntries([
    ...attributes,
    ...[...named].map(([name, [first, ...more]]) => [
      name,
      more.length === 0
        ? shapeOf(first as XmlElement, depth + 1)
        : [first as XmlElement, ...more].map((one) => shapeOf(one, depth + 1)),
    ]),
    ...(text === '' ? [] : [['#text', text]]),
  ]);
}
