/**
 * How many levels of lists and objects a JSON text has, without parsing it: what is written for the sake of its depth is not to
 * be walked through.
 *
 * @example nestingOf('{"a":[1]}') // 2
 */
export const nestingOf = (json: string): number => {
  let depth = 0;
  let deepest = 0;
  let isQuoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (isQuoted) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (letter === '}' || letter === ']') depth -= 1;
  }
  return deepest;
};

/** What of a document is no bracket of its own: texts, blocks of text, remarks. */
const quoted = /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"|#[^\n\r]*/g;

/**
 * How many levels of brackets a GraphQL document has, without parsing it: the parser calls itself for each, and has no bound of its own.
 *
 * @example bracketsOf('{ a(b: [1]) }') // 3
 */
export const bracketsOf = (document: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const bracket of document.replace(quoted, '').match(/[[\](){}]/g) ?? []) {
    depth += '[({'.includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
