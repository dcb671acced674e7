const lineWidth = 130;

/** JSON in which everything that fits into a line has one line, as this project's formatter leaves it. */
export function toJson(value: unknown): string {
  return `${write(value, 0, 0)}\n`;
}

/**
 * @param depth how deep the value stands
 * @param around how many characters stand before and after it in its line
 */
function write(value: unknown, depth: number, around: number): string {
  const line = inLine(value);
  if (typeof value !== 'object' || value === null || around + line.length <= lineWidth) return line;
  const indent = '  '.repeat(depth + 1);
  const entries = Object.entries(value).map(([key, item], index, { length }) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const comma = index < length - 1 ? ',' : '';
    return `\n${indent}${name}${write(item, depth + 1, indent.length + name.length + comma.length)}${comma}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}${entries.join('')}\n${'  '.repeat(depth)}${close}`;
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inLine(item)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}
