import { attributeOf, childrenNamed, descendantsOf, type XmlElement, xmlNamespace } from '../../../xml/xml-element';
import { type BrokenRule, breaks } from '../broken-rule';
import { checkStructure } from '../check-structure';
import { checkReferences } from './check-references';
import { vocabulary12 } from './model';

const ends: ReadonlyMap<string, string> = new Map([
  ['ept', 'bpt'],
  ['ex', 'bx'],
]);
const starts = new Set(ends.values());
const copied = ['g', 'x', 'bx', 'ex'];
const texts = ['source', 'seg-source', 'target'];

/** By what the ends of a pair belong together: `rid`, or the id where there is none (XLIFF 1.2, 2.3.3). */
const pairOf = (code: XmlElement): string => attributeOf(code, 'rid') ?? attributeOf(code, 'id') ?? '';

/** Whether a code may be given again in the translation: `clone`, which is `yes` by default (XLIFF 1.2, 2.4). */
const isCopy = (code: XmlElement, text: XmlElement): boolean =>
  text.name === 'target' && copied.includes(code.name) && attributeOf(code, 'clone') !== 'no';

/** Ids of codes within a text, and each start with its end. */
function* checkCodes(text: XmlElement): Generator<BrokenRule> {
  const open = new Map<string, XmlElement>();
  const seen = new Set<string>();
  for (const code of descendantsOf(text)) {
    const id = attributeOf(code, 'id');
    if (code === text || id === null) continue;
    const start = ends.get(code.name);
    const key = `${start === undefined ? '' : 'end '}${id}`;
    if (seen.has(key) && !isCopy(code, text))
      yield breaks('inline-id-unique', code, `the id ${id} of <${code.name}> is given twice`);
    seen.add(key);
    if (starts.has(code.name)) open.set(`${code.name} ${pairOf(code)}`, code);
    if (start !== undefined && !open.delete(`${start} ${pairOf(code)}`)) {
      yield breaks('end-after-start', code, `<${code.name}> ends a code that does not start before it`);
    }
  }
  for (const start of open.values())
    yield breaks('start-ends', start, `<${start.name}> has no end; a lone one is an <it>`);
}

function* checkLanguage(text: XmlElement, file: XmlElement): Generator<BrokenRule> {
  const language = attributeOf(text, 'lang', xmlNamespace);
  const name = text.name === 'target' ? 'target-language' : 'source-language';
  const declared = attributeOf(file, name);
  // @NOTE a match may be in any language: only what is to be translated is held to the file's.
  if (language === null || declared === null || text.parent?.name !== 'trans-unit') return;
  if (language.toLowerCase() !== declared.toLowerCase()) {
    yield breaks(name, text, `<${text.name}> is in ${language}, and ${name} is ${declared}`);
  }
}

function* checkFile(file: XmlElement): Generator<BrokenRule> {
  yield* checkReferences(file);
  for (const element of descendantsOf(file)) {
    if (element.namespace !== file.namespace || !texts.includes(element.name)) continue;
    yield* checkCodes(element);
    yield* checkLanguage(element, file);
  }
}

/** The rules of XLIFF 1.2 that a document breaks: its structure, ids, pairs of codes and languages. */
export function* checkXliff12(root: XmlElement): Generator<BrokenRule> {
  let sound = true;
  for (const broken of checkStructure(root, vocabulary12)) {
    sound = false;
    yield broken;
  }
  if (!sound) return;
  for (const file of childrenNamed(root, 'file')) yield* checkFile(file);
}
