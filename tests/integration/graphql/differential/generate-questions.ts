import { generateFilter, generateRootFilter, type Sources } from './generate-filter';
import {
  type ListAsk,
  type Locale,
  type Pagination,
  type Question,
  type Selected,
  type SortKey,
  type Status,
  wholeList,
} from './question';
import type { SharedField, SharedType } from './schemas';

export type QuestionSources = Sources & {
  /** The documents of a type. */
  readonly documents: (type: string) => readonly string[];
};

const generateSort = ({ random }: Sources, type: SharedType): readonly SortKey[] => {
  const fields = type.fields.filter(({ kind, type: of }) => kind === 'plain' && of !== 'other');
  const chosen = random.some(fields, 1 + random.below(3)).map(({ name }) => name);
  const names = random.chance(0.5) ? [...chosen.filter((name) => name !== 'documentId'), 'documentId'] : chosen;
  return names.map((name) => {
    const direction = random.pick(['', ':asc', ':desc', ':desc', ':DESC']);
    return { name, descending: direction.toLowerCase() === ':desc', written: `${name}${direction}` };
  });
};

const generatePagination = ({ random }: Sources, most: number): Pagination =>
  random.pick<Pagination>([
    { limit: 1 + random.below(most) },
    { pageSize: 1 + random.below(most) },
    { start: random.below(4), limit: 1 + random.below(most) },
    { page: 1 + random.below(3), pageSize: 1 + random.below(most) },
  ]);

/** How much is asked for below an object. */
type Room = {
  readonly depth: number;
  readonly width: number;
  /** Whether lists have arguments. */
  readonly asks: boolean;
};

const pageInfoFields = ['page', 'pageSize', 'pageCount', 'total'];

class Selection {
  private named = 0;

  constructor(private readonly sources: Sources) {}

  private key(name: string): string {
    this.named += 1;
    return this.sources.random.chance(0.15) ? `as${this.named}_${name}` : name;
  }

  private list(type: SharedType, room: Room): ListAsk {
    const { random } = this.sources;
    // Whole lists of whole lists cost more than is allowed.
    const isDeep = room.asks && room.depth > 2;
    if (!isDeep && (!room.asks || random.chance(0.4))) return wholeList;
    return {
      filter: random.chance(0.35) ? generateFilter(this.sources, type, 2) : null,
      sort: random.chance(0.45) ? generateSort(this.sources, type) : [],
      pagination: isDeep || random.chance(0.4) ? generatePagination(this.sources, 3) : null,
    };
  }

  private nested(field: SharedField, room: Room): Selected {
    const { random, shared } = this.sources;
    const { name, target } = field;
    const type = shared.type(target);
    const below = { ...room, depth: room.depth - 1, width: random.chance(0.75) ? 1 : 2 };
    const about = { key: this.key(name), name, target };
    switch (field.kind) {
      case 'media':
      case 'component':
        return { ...about, kind: field.kind, of: this.of(type, { ...below, depth: 0 }) };
      case 'one':
        return { ...about, kind: 'one', of: this.of(type, below) };
      default: {
        const list = this.list(type, room);
        // Each is two levels of the ten that are allowed.
        const mayConnect = room.asks && room.depth <= 2;
        if (!mayConnect || random.chance(0.7)) return { ...about, kind: 'many', list, of: this.of(type, below) };
        const connection = `${name}_connection`;
        const pageInfo = random.some(pageInfoFields, random.below(4));
        return {
          ...about,
          key: this.key(connection),
          name: connection,
          kind: 'connection',
          list,
          pageInfo,
          of: this.of(type, below),
        };
      }
    }
  }

  private formats(): Selected {
    const fields = this.sources.random.some(['name', 'url', 'mime', 'width', 'height', 'size'], 3);
    const of = fields.map((name): Selected => ({ key: this.key(name), name, kind: 'plain', type: 'other' }));
    return { key: this.key('formats'), name: 'formats', kind: 'formats', target: 'UploadFileFormat', of };
  }

  of(type: SharedType, room: Room): readonly Selected[] {
    const { random } = this.sources;
    const plain = random.some(
      type.fields.filter(({ kind }) => kind === 'plain'),
      1 + random.below(4),
    );
    const selected = plain.map(
      ({ name, type: of }): Selected => ({ key: this.key(name), name, kind: 'plain', type: of }),
    );
    if (type.name === 'UploadFile') return random.chance(0.6) ? [...selected, this.formats()] : selected;
    const typename: readonly Selected[] =
      type.one !== '' && random.chance(0.1)
        ? [{ key: '__typename', name: '__typename', kind: 'plain', type: 'other' }]
        : [];
    const deeper = type.fields.filter(({ kind }) => kind !== 'plain');
    const wanted = room.depth === 0 ? [] : random.some(deeper, room.width);
    const fields = [...typename, ...selected, ...wanted.map((field) => this.nested(field, room))];
    return fields.filter(({ key }, index) => fields.findIndex((other) => other.key === key) === index);
  }
}

const locales: readonly Locale[] = ['zh-Hans', 'zh-Hans', 'zh-Hans', 'en', 'en', 'mn', 'mn-Mong'];

/** The next question. Deep ones are narrow: Strapi asks two statements for each relation of each object. */
const generateQuestion = (sources: QuestionSources, seed: number): Question => {
  const { random, shared, documents } = sources;
  const common: readonly string[] = ['Article', 'Achievement', 'PhotoCaption', 'Honoree', 'Theme', 'Conferral'];
  const type = shared.type(random.chance(0.7) ? random.pick(common) : random.pick(rootTypes(sources)));
  const status: Status = random.chance(0.15) ? 'DRAFT' : 'PUBLISHED';
  const about = { type: type.name, locale: random.pick(locales), status, seed };
  const depth = random.pick([0, 0, 1, 1, 1, 2, 2, 3, 4, 5]);
  const room: Room = { depth, width: depth > 2 ? 1 : 1 + random.below(2), asks: true };
  const selection = new Selection(sources);
  const form = random.below(20);
  if (form < 3) {
    const asked = { depth: random.below(3), width: 2, asks: false };
    const documentId = random.pick(documents(type.name));
    return { ...about, kind: 'one', documentId, fallback: 'DEFAULT', of: selection.of(type, asked) };
  }
  if (form < 7) {
    const documentId = random.chance(0.05) ? 'none' : random.pick(documents(type.name));
    return { ...about, kind: 'one', documentId, fallback: 'NONE', of: selection.of(type, room) };
  }
  const list: ListAsk = {
    filter: random.chance(0.65) ? generateRootFilter(sources, type, 3) : null,
    sort: random.chance(0.75) ? generateSort(sources, type) : [],
    pagination: depth > 1 || random.chance(0.75) ? generatePagination(sources, depth > 1 ? 3 : 8) : null,
  };
  const kind = form < 15 ? 'list' : 'connection';
  return {
    ...about,
    kind,
    list,
    pageInfo: random.some(pageInfoFields, 1 + random.below(4)),
    of: selection.of(type, room),
  };
};

const rootTypes = ({ shared }: Sources): readonly string[] =>
  [...shared.types.values()].filter(({ one }) => one !== '').map(({ name }) => name);

/** Questions without end, the same for the same numbers and the same content. */
export function* generateQuestions(sources: QuestionSources): Generator<Question> {
  for (let seed = 1; ; seed += 1) yield generateQuestion(sources, seed);
}
