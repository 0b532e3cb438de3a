import { withoutForbidden, type XmlAttributes, xmlDeclaration, xmlElement, xmlText } from '../xml/write-xml';
import { type ConceptTerm, numberSubset, statusValues, type TbxStyle, type TermConcept } from './term-concept';

type Holder = 'descrip' | 'admin' | 'termNote';

/** The data categories that are written: by what holds them, and in which module of TBX-Basic they are (ISO 30042, 2019). */
const categories = {
  subjectField: { holder: 'descrip', module: 'min' },
  definition: { holder: 'descrip', module: 'basic' },
  projectSubset: { holder: 'admin', module: 'basic' },
  partOfSpeech: { holder: 'termNote', module: 'min' },
  administrativeStatus: { holder: 'termNote', module: 'min' },
} as const satisfies Record<string, { readonly holder: Holder; readonly module: 'min' | 'basic' }>;

type Category = keyof typeof categories;

const names = {
  v2: { entry: 'termEntry', language: 'langSet', term: 'tig' },
  dca: { entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
  dct: { entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
} as const;

const plain = (text: string): string => xmlText(withoutForbidden(text));

const category = (name: Category, value: string | null, style: TbxStyle): readonly string[] => {
  if (value === null) return [];
  const { holder, module } = categories[name];
  return [
    style === 'dct'
      ? xmlElement(`${module}:${name}`, {}, plain(value))
      : xmlElement(holder, { type: name }, plain(value)),
  ];
};

const note = (text: string | null): readonly string[] => (text === null ? [] : [xmlElement('note', {}, plain(text))]);

const lines = (name: string, attributes: XmlAttributes, children: readonly string[]): string =>
  xmlElement(name, attributes, `\n${children.join('\n')}\n`);

const writeTerm = ({ term, status, partOfSpeech, note: told }: ConceptTerm, style: TbxStyle): string =>
  lines(names[style].term, {}, [
    xmlElement('term', {}, plain(term)),
    ...category('partOfSpeech', partOfSpeech, style),
    ...category('administrativeStatus', status === null ? null : statusValues[status], style),
    ...note(told),
  ]);

const writeConcept = (concept: TermConcept, style: TbxStyle): string => {
  const { entry, language } = names[style];
  return lines(entry, { id: concept.id }, [
    ...category('subjectField', concept.subjectField, style),
    ...category('definition', concept.definition, style),
    ...category('projectSubset', concept.bearsNumber ? numberSubset : null, style),
    ...note(concept.note),
    ...concept.languages.map((section) =>
      lines(
        language,
        { 'xml:lang': section.language },
        section.terms.map((term) => writeTerm(term, style)),
      ),
    ),
  ]);
};

const fileDesc = xmlElement('fileDesc', {}, xmlElement('sourceDesc', {}, xmlElement('p', {}, 'A glossary of Ulger')));

const writeRoot = (style: TbxStyle, body: string): string => {
  const text = lines('text', {}, [body]);
  if (style === 'v2') {
    const schema = xmlElement('encodingDesc', {}, xmlElement('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs'));
    return lines('martif', { type: 'TBX-Basic', 'xml:lang': 'en' }, [
      lines('martifHeader', {}, [fileDesc, schema]),
      text,
    ]);
  }
  const modules = {
    'xmlns:min': 'http://www.tbxinfo.net/ns/min',
    'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
  };
  const attributes = {
    type: 'TBX-Basic',
    style,
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    ...(style === 'dct' ? modules : {}),
  };
  return lines('tbx', attributes, [lines('tbxHeader', {}, [fileDesc]), text]);
};

/** Writes a glossary as TBX-Basic (ISO 30042). */
export const writeTbx = (concepts: readonly TermConcept[], style: TbxStyle): string =>
  `${xmlDeclaration}${writeRoot(
    style,
    lines(
      'body',
      {},
      concepts.map((concept) => writeConcept(concept, style)),
    ),
  )}\n`;
