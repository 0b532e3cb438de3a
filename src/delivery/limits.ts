/** What one request may ask for. A request beyond a limit is refused with a code of its own before it costs anything. */
export const limits = {
  /** Levels of fields, counted from the root. */
  depth: 10,
  /** The same for questions about the schema, whose usual form is deeper. */
  introspectionDepth: 16,
  /** Rows of a list that one page may hold, and those that it holds when nobody asks. */
  pageSize: 100,
  defaultPageSize: 20,
  /** Rows that may be skipped. */
  offset: 100_000,
  /** Lists that a question about the schema asks for: the usual one has ten. */
  schemaLists: 24,
  /** Fields with all fragments written out. */
  fields: 1_000,
  /** Pairs of fields that have one name in the answer, and have to agree; pairs of fragments. */
  fieldPairs: 5_000,
  aliases: 50,
  directives: 20,
  tokens: 4_000,
  /** Objects that an operation is expected to bring: the sum over its fields times the sizes of their pages. */
  cost: 50_000,
  /** Comparisons in the filters of one list, branches of `and` and `or`, levels of relations in them, values of one `in`. */
  comparisons: 50,
  branches: 50,
  filterDepth: 6,
  comparedValues: 200,
  /** The same for all lists of an operation together, and the relations that its statement reads. */
  operation: { comparisons: 200, comparedValues: 2_000, filteredRelations: 100, relations: 200 },
  sortKeys: 5,
  /** Characters and words that may be looked for, and how many hits of one type are ranked. */
  searchLength: 200,
  searchWords: 8,
  searched: 500,
  /** Milliseconds that PostgreSQL may take for one answer; SQLite, which works in this process, while nothing else does. */
  time: 5_000,
  ownTime: 1_000,
  /** Requests that may wait for the database, and for how many milliseconds. */
  queue: 500,
  queueTime: 800,
  /** Bytes of the address and the headers of a request, as Node.js has them. */
  headers: 16_384,
  /** Bytes of a request, and the milliseconds in which they have to come. */
  body: 100_000,
  bodyTime: 900,
  /** Levels of lists and objects in the JSON of a request, and of brackets in a document before it is parsed. */
  nesting: 64,
  brackets: 100,
  /** Characters of the documents that are remembered to be valid. */
  knownDocuments: 2_000_000,
} as const;
