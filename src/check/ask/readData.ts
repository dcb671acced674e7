import { isPage } from './isPage.ts';
import { readJson } from './readJson.ts';
import { readXml } from './readXml.ts';

/**
 * Reads the data of an answer: JSON, or XML in the same shape.
 * @param cutOff the text ends early; what is there is taken as it is
 * @param isXmlExpected whether the platform answers in XML; otherwise only a short text is read as such
 * @returns `undefined` when there is none
 */
export function readData(text: string, cutOff: boolean, isXmlExpected: boolean): unknown {
  const json = readJson(text, cutOff);
  return json === undefined && !isPage(text) ? readXml(text, isXmlExpected) : json;
}
