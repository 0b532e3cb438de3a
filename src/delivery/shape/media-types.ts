import {
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';

const must = (type: typeof GraphQLString | typeof GraphQLInt | typeof GraphQLFloat | typeof GraphQLID) =>
  new GraphQLNonNull(type);

/** A smaller rendition of a file. */
type DeliveredRendition = {
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
};

/** A file as it is delivered; the words about it are those of its caption. */
export type DeliveredFile = Omit<DeliveredRendition, 'width' | 'height'> & {
  readonly documentId: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: readonly DeliveredRendition[];
};

const url: GraphQLFieldConfig<unknown, unknown> = {
  type: must(GraphQLString),
  description: 'Absolute when the server knows its public address (`PUBLIC_URL`).',
};
const size: GraphQLFieldConfig<unknown, unknown> = { type: must(GraphQLFloat), description: 'Kilobytes.' };

const uploadFileFormat = new GraphQLObjectType<DeliveredRendition>({
  name: 'UploadFileFormat',
  description: 'A smaller rendition of an image.',
  fields: {
    name: { type: must(GraphQLString), description: '`thumbnail`, `small`, `medium` or `large`.' },
    url,
    mime: { type: must(GraphQLString) },
    width: { type: must(GraphQLInt) },
    height: { type: must(GraphQLInt) },
    size,
  },
});

/** `UploadFile`. It has no caption and no alternative text: those of the upload library are not localised; `PhotoCaption` has them. */
export const uploadFile = new GraphQLObjectType<DeliveredFile>({
  name: 'UploadFile',
  description: 'A file. Its words are not here: a photograph is described, in every language, by its `PhotoCaption`.',
  fields: {
    documentId: { type: must(GraphQLID) },
    name: { type: must(GraphQLString) },
    url,
    mime: { type: must(GraphQLString) },
    width: { type: GraphQLInt, description: 'Pixels; null where the file is not an image.' },
    height: { type: GraphQLInt, description: 'Pixels; null where the file is not an image.' },
    size,
    formats: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(uploadFileFormat))),
      description: 'Renditions, the narrowest first.',
    },
  },
});
