/** What a GraphQL document asks for. */
export interface GraphqlOperation {
  kind: 'query' | 'mutation' | 'subscription';
  /** The names of its fields at the top. */
  fields: string[];
}

const token =
  /"""(?:\\"""|(?!""")[\s\S])*"""|"(?:\\.|[^"\\\n\r])*"|#[^\n\r]*|[\s,\uFEFF]+|\.\.\.|[A-Za-z_]\w*|-?\d[\d.eE+-]*|[{}()[\]:=!|&@$]/y;

const closing: Record<string, string> = { '{': '}', '(': ')', '[': ']' };

/**
 * The operations of a GraphQL document (specification of October 2021, section 2), as far as telling reading from writing
 * needs it: enough that nothing hides in a comment, a text, an alias or behind another operation.
 * @returns `undefined` when it is no such document
 */
export function graphqlOperations(document: string): GraphqlOperation[] | undefined {
  const tokens = tokensOf(document);
  if (!tokens) return undefined;
  const operations: GraphqlOperation[] = [];
  let at = 0;
  while (at < tokens.length) {
    const kind = tokens[at] === '{' ? 'query' : tokens[at];
    while (at < tokens.length && tokens[at] !== '{') {
      const end = /^[([]$/.test(tokens[at] ?? '') ? endOf(tokens, at) : at;
      if (end === undefined || tokens[at] === '}') return undefined;
      at = end + 1;
    }
    const end = endOf(tokens, at);
    if (end === undefined || end === at + 1) return undefined;
    if (kind === 'query' || kind === 'mutation' || kind === 'subscription')
      operations.push({ kind, fields: fieldsOf(tokens.slice(at + 1, end)) });
    else if (kind !== 'fragment') return undefined;
    at = end + 1;
  }
  return operations.length > 0 ? operations : undefined;
}

/** Without blanks and comments; a text counts as one token. */
function tokensOf(document: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < document.length) {
    const [found] = token.exec(document) ?? [];
    if (found === undefined) return undefined;
    if (!/^[\s,#\uFEFF]/.test(found)) tokens.push(found);
  }
  return tokens;
}

/** Where the bracket that opens here is closed; `undefined` when it is not. */
function endOf(tokens: readonly string[], start: number): number | undefined {
  const open: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const one = tokens[at] as string;
    const close = closing[one];
    if (close) open.push(close);
    else if (/^[})\]]$/.test(one) && open.pop() !== one) return undefined;
    if (open.length === 0) return at;
  }
  return undefined;
}

/** Fields by their own names and not by their aliases; what a fragment brings along counts as a field that nobody knows. */
function fieldsOf(tokens: readonly string[]): string[] {
  const fields: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = tokens[at] as string;
    if (closing[one]) at = endOf(tokens, at) ?? tokens.length;
    else if (one === '@') at++;
    else if (one === ':') fields.pop();
    else fields.push(one);
  }
  return fields;
}
