/** Names that a definition or the catalogue already has a use for, and words of the language that look like an id. */
const taken =
  /^(address|basic|bearer|case|catch|choice|class|const|date|default|delete|do|else|enum|export|expectations|false|finally|for|function|get|graphql|header|if|implements|import|in|instanceof|interface|let|mistake|money|new|null|package|personal|platforms|private|protected|public|query|reads|return|sandbox|secret|static|step|super|switch|text|this|throw|true|try|typeof|var|varies|void|when|while|with|yield|await|arguments|eval|break|continue|debugger|exchange|advise)$/;

/**
 * The name of a platform's constant.
 * @example variableName('acme-shops') // 'acmeShops'
 * @example variableName('3dshop') // 'shop3dshop', because no name starts with a digit
 */
export function variableName(id: string): string {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) || taken.test(name) ? `shop${name[0]?.toUpperCase()}${name.slice(1)}` : name;
}
