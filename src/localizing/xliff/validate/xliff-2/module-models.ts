import type { ModulePrefix } from '../../namespaces';
import type { NamespaceModel } from '../element-model';

const described = { id: 'nmtoken', ref: 'uri' } as const;
const standoff = { 'xml:id!': 'nmtoken', version: 'itsVersion' } as const;
const people = {
  org: 'string',
  orgRef: 'uri',
  person: 'string',
  personRef: 'uri',
  revOrg: 'string',
  revOrgRef: 'uri',
  revPerson: 'string',
  revPersonRef: 'uri',
  revTool: 'string',
  revToolRef: 'uri',
  tool: 'string',
  toolRef: 'uri',
} as const;
const issue = {
  locQualityIssueComment: 'string',
  locQualityIssueEnabled: 'yesNo',
  locQualityIssueProfileRef: 'uri',
  locQualityIssueSeverity: 'percent',
  locQualityIssueType: 'issueType',
} as const;

/** The elements and attributes of the modules (XLIFF 2.1 and 2.2, 5), and of change tracking, which is an extension since 2.1. */
const models = {
  ctr: {
    elements: {
      changeTrack: { content: 'revisions+', attributes: {}, foreign: 'none' },
      revisions: {
        content: 'revision+',
        attributes: { 'appliesTo!': 'nmtoken', ref: 'nmtoken', currentVersion: 'nmtoken' },
        foreign: 'any',
      },
      revision: {
        content: 'item+',
        attributes: { author: 'string', datetime: 'string', version: 'nmtoken' },
        foreign: 'any',
      },
      item: { content: '', mixed: true, attributes: { 'property!': 'string' }, foreign: 'any' },
    },
    lent: {},
  },
  fs: { elements: {}, lent: { fs: 'htmlElement', subFs: 'attributePairs' } },
  gls: {
    elements: {
      glossary: { content: 'glossEntry+', attributes: {}, foreign: 'none' },
      glossEntry: { content: 'term translation* definition? other*', attributes: described, foreign: 'any' },
      term: { content: '', mixed: true, attributes: { source: 'string' }, foreign: 'any' },
      translation: { content: '', mixed: true, attributes: { ...described, source: 'string' }, foreign: 'any' },
      definition: { content: '', mixed: true, attributes: { source: 'string' }, foreign: 'any' },
    },
    lent: {},
  },
  its: {
    elements: {
      locQualityIssues: { content: 'locQualityIssue+', attributes: standoff, foreign: 'none' },
      locQualityIssue: { content: '', attributes: { version: 'itsVersion', ...issue }, foreign: 'none' },
      provenanceRecords: { content: 'provenanceRecord+', attributes: standoff, foreign: 'none' },
      provenanceRecord: { content: '', attributes: { version: 'itsVersion', ...people }, foreign: 'none' },
    },
    lent: {
      version: 'itsVersion',
      allowedCharacters: 'string',
      annotatorsRef: 'string',
      localeFilterList: 'string',
      localeFilterType: 'includeExclude',
      ...issue,
      locQualityIssuesRef: 'uri',
      locQualityRatingProfileRef: 'uri',
      locQualityRatingScore: 'percent',
      locQualityRatingScoreThreshold: 'percent',
      locQualityRatingVote: 'integer',
      locQualityRatingVoteThreshold: 'integer',
      mtConfidence: 'confidence',
      ...people,
      provenanceRecordsRef: 'uri',
      taClassRef: 'uri',
      taConfidence: 'confidence',
      taIdent: 'string',
      taIdentRef: 'uri',
      taSource: 'string',
      termConfidence: 'confidence',
    },
  },
  itsm: { elements: {}, lent: { domains: 'string', lang: 'language' } },
  mda: {
    elements: {
      metadata: { content: 'metaGroup+', attributes: { id: 'nmtoken' }, foreign: 'none' },
      // @NOTE the suite of 2.2 has `meta` without the prefix in Good-mda_top-level: in 2.2 it is taken for the module's own.
      metaGroup: {
        content: '(metaGroup|meta|xlf:meta)+',
        attributes: { id: 'nmtoken', category: 'string', appliesTo: 'metaAppliesTo' },
        foreign: 'none',
      },
      meta: { content: '', mixed: true, attributes: { 'type!': 'string' }, foreign: 'none' },
    },
    lent: {},
  },
  mtc: {
    elements: {
      matches: { content: 'match+', attributes: {}, foreign: 'none' },
      match: {
        content: 'mda:metadata? xlf:originalData? xlf:source xlf:target other*',
        attributes: {
          id: 'nmtoken',
          matchQuality: 'percent',
          matchSuitability: 'percent',
          origin: 'string',
          'ref!': 'uri',
          reference: 'yesNo',
          similarity: 'percent',
          subType: 'prefixed',
          type: 'matchType',
          'xml:lang': 'never',
        },
        foreign: 'any',
      },
    },
    lent: {},
  },
  pgs: { elements: {}, lent: { switch: 'pluralSwitch', case: 'string' } },
  res: {
    elements: {
      resourceData: { content: 'resourceItemRef* resourceItem*', attributes: {}, foreign: 'none' },
      resourceItemRef: { content: '', attributes: { id: 'nmtoken', 'ref!': 'nmtoken' }, foreign: 'any' },
      resourceItem: {
        content: 'xlf:notes? source? target? reference*',
        attributes: { mimeType: 'string', id: 'nmtoken', context: 'yesNo' },
        foreign: 'any',
      },
      source: { content: 'other*', attributes: { href: 'string', 'xml:lang': 'language' }, foreign: 'any' },
      target: { content: 'other*', attributes: { href: 'string', 'xml:lang': 'language' }, foreign: 'any' },
      reference: { content: '', attributes: { 'href!': 'string', 'xml:lang': 'language' }, foreign: 'any' },
    },
    lent: {},
  },
  slr: {
    elements: {
      profiles: {
        content: 'normalization? other*',
        attributes: { generalProfile: 'string', storageProfile: 'string' },
        foreign: 'none',
      },
      normalization: {
        content: '',
        attributes: { general: 'normalization', storage: 'normalization' },
        foreign: 'none',
      },
      data: { content: 'other*', attributes: { 'profile!': 'string' }, foreign: 'any' },
    },
    lent: {
      equivStorage: 'string',
      sizeInfo: 'string',
      sizeInfoRef: 'nmtoken',
      sizeRestriction: 'string',
      storageRestriction: 'string',
    },
  },
  val: {
    elements: {
      validation: { content: 'rule+', attributes: {}, foreign: 'any' },
      rule: {
        content: '',
        attributes: {
          isPresent: 'string',
          occurs: 'positive',
          isNotPresent: 'string',
          startsWith: 'string',
          endsWith: 'string',
          existsInSource: 'yesNo',
          caseSensitive: 'yesNo',
          normalization: 'normalization',
          disabled: 'yesNo',
        },
        foreign: 'any',
      },
    },
    lent: {},
  },
} satisfies Record<ModulePrefix, NamespaceModel>;

/** The models of the modules by their usual prefix. */
export const moduleModels: Readonly<Record<string, NamespaceModel>> = models;
