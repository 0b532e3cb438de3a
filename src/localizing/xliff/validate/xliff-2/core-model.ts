import type { ElementModel } from '../element-model';

const inline = '(cp|ph|pc|sc|ec|mrk|sm|em)*';
const inherited = {
  canResegment: 'yesNo',
  translate: 'yesNo',
  srcDir: 'direction',
  trgDir: 'direction',
  'xml:space': 'space',
} as const;
const code = {
  canCopy: 'yesNo',
  canDelete: 'yesNo',
  canReorder: 'yesNoFirstNo',
  copyOf: 'nmtoken',
  subType: 'prefixed',
  type: 'codeType',
} as const;
const singleCode = { ...code, disp: 'string', equiv: 'string', dataRef: 'nmtoken', subFlows: 'nmtokens' } as const;
/** What a code may have besides (XLIFF 2.1, 4.3.1): how it is shown, and how long it is. */
const codeModules = ['fs', 'slr'];
const annotation = { translate: 'yesNo', type: 'markType', ref: 'uri', value: 'string' } as const;

/** The elements of the core (XLIFF 2.1, 4.2), the same in 2.0 to 2.2 but for what `coreElements` adds. */
const shared = {
  skeleton: { content: 'other*', mixed: true, attributes: { href: 'string' }, foreign: 'none' },
  file: {
    content: 'skeleton? other* notes? (unit|group)+',
    attributes: { 'id!': 'nmtoken', original: 'string', ...inherited },
    foreign: 'any',
  },
  group: {
    content: 'other* notes? (unit|group)*',
    attributes: { 'id!': 'nmtoken', name: 'string', type: 'prefixed', ...inherited },
    foreign: 'any',
  },
  unit: {
    content: 'other* notes? originalData? (segment|ignorable)+',
    attributes: { 'id!': 'nmtoken', name: 'string', type: 'prefixed', ...inherited },
    foreign: 'any',
  },
  ignorable: { content: 'source target?', attributes: { id: 'nmtoken' }, foreign: 'none' },
  notes: { content: 'note+', attributes: {}, foreign: 'none' },
  originalData: { content: 'data+', attributes: {}, foreign: 'none' },
  data: {
    content: 'cp*',
    mixed: true,
    attributes: { 'id!': 'nmtoken', dir: 'direction', 'xml:space': 'preserve' },
    foreign: 'none',
  },
  source: {
    content: inline,
    mixed: true,
    attributes: { 'xml:lang': 'language', 'xml:space': 'space' },
    foreign: 'none',
  },
  target: {
    content: inline,
    mixed: true,
    attributes: { 'xml:lang': 'language', 'xml:space': 'space', order: 'positive' },
    foreign: 'none',
  },
  cp: { content: '', attributes: { 'hex!': 'hexadecimal' }, foreign: 'none' },
  ph: { content: '', attributes: { 'id!': 'nmtoken', ...singleCode }, foreign: codeModules },
  pc: {
    content: inline,
    mixed: true,
    attributes: {
      'id!': 'nmtoken',
      ...code,
      canOverlap: 'yesNo',
      dir: 'direction',
      dispEnd: 'string',
      dispStart: 'string',
      equivEnd: 'string',
      equivStart: 'string',
      dataRefEnd: 'nmtoken',
      dataRefStart: 'nmtoken',
      subFlowsEnd: 'nmtokens',
      subFlowsStart: 'nmtokens',
    },
    foreign: codeModules,
  },
  sc: {
    content: '',
    attributes: { 'id!': 'nmtoken', ...singleCode, canOverlap: 'yesNo', dir: 'direction', isolated: 'yesNo' },
    foreign: codeModules,
  },
  ec: {
    content: '',
    attributes: {
      id: 'nmtoken',
      ...singleCode,
      canOverlap: 'yesNo',
      dir: 'direction',
      isolated: 'yesNo',
      startRef: 'nmtoken',
    },
    foreign: codeModules,
  },
  mrk: { content: inline, mixed: true, attributes: { 'id!': 'nmtoken', ...annotation }, foreign: 'any' },
  sm: { content: '', attributes: { 'id!': 'nmtoken', ...annotation }, foreign: 'any' },
  em: { content: '', attributes: { 'startRef!': 'nmtoken' }, foreign: 'none' },
} as const satisfies Record<string, ElementModel>;

const note = { appliesTo: 'sourceOrTarget', category: 'string', id: 'nmtoken', priority: 'priority' } as const;
const languages = { 'srcLang!': 'language', trgLang: 'language', 'xml:space': 'space' } as const;
const segment = { id: 'nmtoken', canResegment: 'yesNo', state: 'segmentState', subState: 'prefixed' } as const;

/** The core of 2.0 and 2.1, which share a namespace. */
export const coreElements20: Readonly<Record<string, ElementModel>> = {
  ...shared,
  xliff: { content: 'file+', attributes: { 'version!': 'version20', ...languages }, foreign: 'any' },
  note: { content: '', mixed: true, attributes: note, foreign: 'any' },
  segment: { content: 'source target?', attributes: segment, foreign: 'none' },
};

/** The core of 2.2: notes and metadata of the whole document, notes that refer, and forms of plural and gender. */
export const coreElements22: Readonly<Record<string, ElementModel>> = {
  ...shared,
  xliff: {
    content: 'notes? mda:metadata? file+',
    attributes: { 'version!': 'version22', ...languages },
    foreign: 'any',
  },
  note: { content: '', mixed: true, attributes: { ...note, ref: 'uri' }, foreign: 'any' },
  segment: { content: 'source target?', attributes: segment, foreign: ['pgs'] },
  // @NOTE only for what `module-models` says of `metaGroup`.
  meta: { content: '', mixed: true, attributes: { 'type!': 'string' }, foreign: 'none' },
};
