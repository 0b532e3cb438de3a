import type { ElementModel } from '../element-model';

type Attributes = ElementModel['attributes'];

const inline = '(g|x|bx|ex|bpt|ept|ph|it|mrk)*';
const described = { xid: 'string', 'equiv-text': 'string' } as const;

const code = (attributes: Attributes): ElementModel => ({
  content: 'sub*',
  mixed: true,
  attributes: { 'id!': 'string', crc: 'string', ...described, ...attributes },
  foreign: 'any',
});

const placeholder = (attributes: Attributes): ElementModel => ({
  content: '',
  attributes: { 'id!': 'string', ...described, ...attributes },
  foreign: 'any',
});

/** Text and codes of XLIFF 1.2 (2.4 of its specification). */
export const inlineElements = (text: Attributes, described12: Attributes): Readonly<Record<string, ElementModel>> => ({
  source: { content: inline, mixed: true, attributes: text, foreign: 'any' },
  'seg-source': { content: inline, mixed: true, attributes: text, foreign: 'any' },
  target: {
    content: inline,
    mixed: true,
    attributes: {
      ...text,
      ...described12,
      state: 'targetState',
      'state-qualifier': 'stateQualifier',
      'phase-name': 'string',
      'equiv-trans': 'yesNo',
    },
    foreign: 'any',
  },
  g: {
    content: inline,
    mixed: true,
    attributes: { 'id!': 'string', ctype: 'delimiter', clone: 'yesNo', ts: 'string', ...described },
    foreign: 'any',
  },
  x: placeholder({ ctype: 'placeholder', clone: 'yesNo', ts: 'string' }),
  bx: placeholder({ rid: 'string', ctype: 'delimiter', clone: 'yesNo', ts: 'string' }),
  ex: placeholder({ rid: 'string', ts: 'string' }),
  bpt: code({ rid: 'string', ctype: 'delimiter', ts: 'string' }),
  ept: code({ rid: 'string', ts: 'string' }),
  ph: code({ ctype: 'placeholder', assoc: 'string', ts: 'string' }),
  it: code({ 'pos!': 'openClose', rid: 'string', ctype: 'delimiterOrPlaceholder', ts: 'string' }),
  sub: {
    content: inline,
    mixed: true,
    attributes: { datatype: 'dataType', ctype: 'delimiterOrPlaceholder', xid: 'string' },
    foreign: 'none',
  },
  mrk: {
    content: inline,
    mixed: true,
    attributes: { 'mtype!': 'markedAs', mid: 'string', comment: 'string', ts: 'string' },
    foreign: 'any',
  },
});
