import { parseXml, XmlDocumentType, XmlElement, XmlText } from '@rgrove/parse-xml';
import { deepest } from './measureJson.ts';

/** An API that answers in something else may say in XML that it refuses; that is short. */
const longestRefusal = 8 * 1024;

/** Reading more of it would hold up everybody else. */
const longestAnswer = 512 * 1024;

/** Beyond this, an answer is no list of one record: elements, attributes and references together, each of which costs. */
const mostParts = 5_000;

/**
 * Reads XML into the shape of JSON, so that the same paths and rules serve both: an element is an object of its children
 * and of its attributes as `@name`, or its text when it has neither; of a repeated element, all are in an array.
 *
 * @param isExpected whether the platform was asked for XML; otherwise only a short text is read
 * @returns `undefined` when it is none, is too long, declares a document type, or is nested deeper than any answer that is understood
 */
export function readXml(text: string, isExpected: boolean): unknown {
  if (text.length > (isExpected ? longestAnswer : longestRefusal)) return undefined;
  if (!/^\s*<(\?xml|[A-Za-z])/.test(text) || hasTooManyParts(text)) return undefined;
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

function hasTooManyParts(text: string): boolean {
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    // < = &
    if ((sign === 0x3c || sign === 0x3d || sign === 0x26) && ++parts > mostParts) return true;
  }
  return false;
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
