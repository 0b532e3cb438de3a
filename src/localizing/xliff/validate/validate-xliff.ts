import { isProblem, type Problem, type ProblemCode, problem } from '../../../domain/problem';
import { parseXmlFile } from '../../xml/parse-xml';
import type { XmlElement } from '../../xml/xml-element';
import { xliffNamespaces } from '../namespaces';
import { type BrokenRule, breaks } from './broken-rule';
import { checkXliff12 } from './xliff-1-2/check-xliff-1-2';
import { checkXliff2 } from './xliff-2/check-xliff-2';
import { vocabularies2 } from './xliff-2/vocabularies';

/** What is said of a file: whether it is valid XLIFF, and if not the rule that it breaks first. */
export type Verdict =
  | { readonly valid: true; readonly rule: null; readonly problem: null }
  | { readonly valid: false; readonly rule: string; readonly problem: Problem };

/** The rules that a file breaks before it is looked at as XLIFF. */
const rulesOfFiles: Partial<Record<ProblemCode, string>> = {
  EXCHANGE_TOO_LARGE: 'too-large',
  EXCHANGE_ENCODING: 'encoding',
  EXCHANGE_DOCTYPE: 'doctype',
  EXCHANGE_XML_EXCESSIVE: 'excessive',
  EXCHANGE_XML_BROKEN: 'well-formed',
  SOURCE_NOT_FOUND: 'not-found',
};

/** The verdict on a file that could not be read. */
export const refused = (why: Problem): Verdict => ({
  valid: false,
  rule: rulesOfFiles[why.code] ?? 'not-xliff',
  problem: why,
});

/**
 * The rules of XLIFF that a document breaks, as they are found; none where it is valid. Its namespace tells the version that it
 * is held to.
 */
function* brokenRulesOf(root: XmlElement): Generator<BrokenRule> {
  const vocabulary = vocabularies2.get(root.namespace);
  if (root.name === 'xliff' && vocabulary !== undefined) yield* checkXliff2(root, vocabulary);
  else if (root.name === 'xliff' && root.namespace === xliffNamespaces['1.2']) yield* checkXliff12(root);
  else {
    const where = root.namespace === '' ? 'no namespace' : root.namespace;
    yield breaks('not-xliff', root, `the root is <${root.name}> of ${where}, and not <xliff>`);
  }
}

/** Says whether the bytes of a file are valid XLIFF 1.2, 2.0, 2.1 or 2.2; where they are not, the first rule that is broken. */
export const validateXliff = (bytes: Uint8Array, file: string): Verdict => {
  const root = parseXmlFile(bytes, file);
  if (isProblem(root)) return refused(root);
  const broken = brokenRulesOf(root).next().value;
  if (broken === undefined) return { valid: true, rule: null, problem: null };
  const { rule, line, why } = broken;
  return {
    valid: false,
    rule,
    problem: problem('EXCHANGE_XLIFF_INVALID', { file, rule, line, why }, `${file}:${line}`),
  };
};
