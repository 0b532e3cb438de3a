import { isProblem, type Problem, problem } from '../../domain/problem';
import { parseXmlFile } from '../xml/parse-xml';
import {
  attributeIgnoringCase,
  elementsIn,
  nameIgnoringCase,
  textOf,
  trimXml,
  type XmlElement,
} from '../xml/xml-element';
import { type ConceptTerm, numberSubset, type TermConcept, type TermStatus } from './term-concept';

const entries = ['conceptentry', 'termentry'];
const sections = ['langsec', 'langset'];
const termSections = ['termsec', 'tig', 'ntig'];

/** What is wrapped about a data category, to tell its source or its date. */
const isGroup = (name: string): boolean => name.endsWith('grp');

/** The elements right in an element, groups looked through. */
function* partsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (isGroup(nameIgnoringCase(child))) yield* partsOf(child);
    else yield child;
  }
}

const words = (element: XmlElement): string => trimXml(textOf(element));

/** The value of a data category: told by `type` (DCA, version 2) or by the element's name (DCT). */
const category = (element: XmlElement, name: string): string | null => {
  for (const part of partsOf(element)) {
    const told = attributeIgnoringCase(part, 'type') ?? part.name;
    if (told.toLowerCase() === name.toLowerCase()) return words(part);
  }
  return null;
};

const noteOf = (element: XmlElement): string | null => {
  const notes = [...partsOf(element)].filter((part) => nameIgnoringCase(part) === 'note').map(words);
  return notes.length === 0 ? null : notes.join('\n');
};

/** By the first word of the value, which all versions share: `deprecatedTerm-admn-sts`, `deprecatedTerm`. */
const statusOf = (value: string | null): TermStatus | null => {
  if (value === null) return null;
  if (/^(?:deprecated|superseded|obsolete)/i.test(value)) return 'forbidden';
  if (/^(?:preferred|standardized)/i.test(value)) return 'preferred';
  return /^admitted/i.test(value) ? 'admitted' : null;
};

const readTerm = (section: XmlElement): readonly ConceptTerm[] => {
  const term = [...partsOf(section)].find((part) => nameIgnoringCase(part) === 'term');
  if (term === undefined || words(term) === '') return [];
  return [
    {
      term: words(term),
      status: statusOf(category(section, 'administrativeStatus') ?? category(section, 'normativeAuthorization')),
      partOfSpeech: category(section, 'partOfSpeech'),
      note: noteOf(section),
    },
  ];
};

const readConcept = (entry: XmlElement, index: number): TermConcept => ({
  id: attributeIgnoringCase(entry, 'id') ?? `c${index + 1}`,
  definition: category(entry, 'definition'),
  subjectField: category(entry, 'subjectField'),
  note: noteOf(entry),
  bearsNumber: category(entry, 'projectSubset') === numberSubset,
  languages: elementsIn(entry)
    .filter((child) => sections.includes(nameIgnoringCase(child)))
    .map((section) => ({
      language: attributeIgnoringCase(section, 'lang') ?? '',
      terms: elementsIn(section)
        .filter((child) => termSections.includes(nameIgnoringCase(child)))
        .flatMap(readTerm),
    })),
});

function* entriesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (entries.includes(nameIgnoringCase(child))) yield child;
    else yield* entriesIn(child);
  }
}

/**
 * Reads a glossary in TBX: version 2 (`<martif>`) and 3 (`<tbx>`, DCA or DCT). Data categories that are not known are left out.
 *
 * @returns EXCHANGE_TBX_INVALID, or a problem of `parseXmlFile`
 */
export const readTbx = (bytes: Uint8Array, file: string): readonly TermConcept[] | Problem => {
  const root = parseXmlFile(bytes, file, { takesBareDoctype: true });
  if (isProblem(root)) return root;
  if (!['tbx', 'martif'].includes(nameIgnoringCase(root))) {
    return problem('EXCHANGE_TBX_INVALID', { file, why: `its root is <${root.name}>` }, file);
  }
  return [...entriesIn(root)].map(readConcept);
};
