import { scalarTypes } from './scalars';

export type ClientTypes = {
  /** The types of the documents and the documents themselves. */
  readonly operations: string;
  /** The texts of the documents by their SHA-256: what a server needs to answer these and no others. */
  readonly manifest: string;
  /** The types of everything in the schema. */
  readonly schema: string;
};

const shared = {
  strictScalars: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  scalars: scalarTypes,
};

const contentOf = (files: readonly { filename: string; content: string }[], name: string): string => {
  const file = files.find(({ filename }) => filename.endsWith(name));
  if (!file) throw new Error(`graphql-codegen has written no ${name}`);
  return file.content;
};

/** graphql-codegen puts the hash into each document and says nothing of it in its type. */
const hashed = (operations: string): string =>
  `${operations.replace(/^(export const \w+ = \{"__meta__":.* as unknown as DocumentNode<.*>);$/gm, '$1 & Hashed;')}
/** A document that can be asked by its hash, \`sha256:…\`. */
export type Hashed = { readonly __meta__: { readonly hash: string } };
`;

/**
 * Generates the TypeScript of the types package from the schema and from the documents.
 *
 * @param documents a pattern of files
 */
export const clientTypes = async (sdl: string, documents: string): Promise<ClientTypes> => {
  // @NOTE graphql-codegen is an ES module, and is needed by nothing that runs in production.
  const { generate } = await import('@graphql-codegen/cli');
  const written = await generate(
    {
      schema: sdl,
      documents,
      silent: true,
      errorsOnly: true,
      generates: {
        'operations/': {
          preset: 'client',
          presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
          config: shared,
        },
        'schema.ts': {
          plugins: ['typescript'],
          config: { ...shared, skipTypename: true, avoidOptionals: { field: true } },
        },
      },
    },
    false,
  );
  return {
    operations: hashed(contentOf(written, 'operations/graphql.ts')),
    manifest: contentOf(written, 'persisted-documents.json'),
    schema: contentOf(written, 'schema.ts'),
  };
};
