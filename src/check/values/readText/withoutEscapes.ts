/** Undoes the escapes of strings in code and JSON. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(["'\\/`$!]))/gi, (_, code?: string, sign?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (sign ?? ''),
  );
}
