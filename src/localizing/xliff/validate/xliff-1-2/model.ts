import { xliffNamespaces } from '../../namespaces';
import type { ElementModel, Vocabulary } from '../element-model';
import { inlineElements } from './inline-model';

const descriptive = {
  restype: 'resourceType',
  resname: 'string',
  extradata: 'string',
  'help-id': 'string',
  menu: 'string',
  'menu-option': 'string',
  'menu-name': 'string',
  coord: 'string',
  font: 'string',
  'css-style': 'string',
  style: 'string',
  exstyle: 'string',
  extype: 'string',
  ts: 'string',
} as const;
const sized = {
  maxwidth: 'string',
  minwidth: 'string',
  maxheight: 'string',
  minheight: 'string',
  maxbytes: 'string',
  minbytes: 'string',
  'size-unit': 'sizeUnit',
  charclass: 'string',
  translate: 'yesNo',
  reformat: 'string',
} as const;
const text = { 'xml:lang': 'language', ts: 'string' } as const;
const units = '(group|trans-unit|bin-unit)*';
const file = 'internal-file|external-file';
const plain = (attributes: ElementModel['attributes']): ElementModel => ({
  content: '',
  mixed: true,
  attributes,
  foreign: 'none',
});
const filed = { content: `(${file})`, attributes: {}, foreign: 'none' } as const;

const structure: Readonly<Record<string, ElementModel>> = {
  xliff: { content: 'other* file+', attributes: { 'version!': 'version12', 'xml:lang': 'language' }, foreign: 'any' },
  file: {
    content: 'header? body',
    attributes: {
      'original!': 'string',
      'source-language!': 'language',
      'datatype!': 'dataType',
      'target-language': 'language',
      'tool-id': 'string',
      tool: 'string',
      date: 'dateTime',
      'xml:space': 'space',
      ts: 'string',
      category: 'string',
      'product-name': 'string',
      'product-version': 'string',
      'build-num': 'string',
    },
    foreign: 'any',
  },
  header: {
    content: 'skl? phase-group? (glossary|reference|count-group|prop-group|note|tool|other)*',
    attributes: {},
    foreign: 'none',
  },
  skl: filed,
  'internal-file': plain({ form: 'string', crc: 'string' }),
  'external-file': { content: '', attributes: { 'href!': 'string', uid: 'string', crc: 'string' }, foreign: 'none' },
  glossary: { ...filed, mixed: true, content: `(${file})?` },
  reference: { ...filed, mixed: true, content: `(${file})?` },
  note: plain({ 'xml:lang': 'language', priority: 'priority', from: 'string', annotates: 'annotates' }),
  'phase-group': { content: 'phase+', attributes: {}, foreign: 'none' },
  phase: {
    content: 'note*',
    attributes: {
      'phase-name!': 'string',
      'process-name!': 'string',
      'company-name': 'string',
      tool: 'string',
      'tool-id': 'string',
      date: 'dateTime',
      'job-id': 'string',
      'contact-name': 'string',
      'contact-email': 'string',
      'contact-phone': 'string',
    },
    foreign: 'none',
  },
  'count-group': { content: 'count*', attributes: { 'name!': 'string' }, foreign: 'none' },
  count: plain({ 'count-type': 'string', 'phase-name': 'string', unit: 'string' }),
  'prop-group': { content: 'prop*', attributes: { name: 'string' }, foreign: 'none' },
  prop: plain({ 'prop-type!': 'string', 'xml:lang': 'language' }),
  tool: {
    content: 'other*',
    mixed: true,
    attributes: { 'tool-id!': 'string', 'tool-name!': 'string', 'tool-version': 'string', 'tool-company': 'string' },
    foreign: 'any',
  },
  body: { content: units, attributes: {}, foreign: 'none' },
  group: {
    content: `context-group* count-group* prop-group* note* other* ${units}`,
    attributes: {
      id: 'string',
      datatype: 'dataType',
      'xml:space': 'space',
      'merged-trans': 'yesNo',
      ...descriptive,
      ...sized,
    },
    foreign: 'any',
  },
  'trans-unit': {
    content: 'source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* other*',
    attributes: {
      'id!': 'string',
      approved: 'yesNo',
      'xml:space': 'space',
      datatype: 'dataType',
      'phase-name': 'string',
      ...descriptive,
      ...sized,
    },
    foreign: 'any',
  },
  'alt-trans': {
    content: 'source? seg-source? target+ (context-group|prop-group|note)* other*',
    attributes: {
      mid: 'string',
      'match-quality': 'string',
      tool: 'string',
      'tool-id': 'string',
      crc: 'string',
      'xml:lang': 'language',
      origin: 'string',
      datatype: 'dataType',
      'xml:space': 'space',
      'phase-name': 'string',
      alttranstype: 'alternative',
      ...descriptive,
    },
    foreign: 'any',
  },
  'bin-unit': {
    content: 'bin-source bin-target? (context-group|count-group|prop-group|note|trans-unit)* other*',
    attributes: {
      'id!': 'string',
      'mime-type!': 'string',
      approved: 'yesNo',
      translate: 'yesNo',
      reformat: 'string',
      restype: 'resourceType',
      resname: 'string',
      'phase-name': 'string',
      ts: 'string',
    },
    foreign: 'any',
  },
  'bin-source': { ...filed, attributes: { ts: 'string' }, foreign: 'any' },
  'bin-target': {
    ...filed,
    attributes: {
      'mime-type': 'string',
      state: 'targetState',
      'state-qualifier': 'stateQualifier',
      'phase-name': 'string',
      ts: 'string',
      restype: 'resourceType',
      resname: 'string',
    },
    foreign: 'any',
  },
  'context-group': {
    content: 'context+',
    attributes: { name: 'string', crc: 'string', purpose: 'string' },
    foreign: 'none',
  },
  context: plain({ 'context-type!': 'contextType', 'match-mandatory': 'yesNo', crc: 'string' }),
};

/** The elements of XLIFF 1.2 (transitional): structure here, text and codes in `inline-model`. */
export const vocabulary12: Vocabulary = {
  namespaces: new Map([
    [xliffNamespaces['1.2'], { elements: { ...structure, ...inlineElements(text, descriptive) }, lent: {} }],
  ]),
  prefixes: {},
};
