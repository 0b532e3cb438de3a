import {
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';

const must = (type: GraphQLScalarType, description: string) => ({ type: new GraphQLNonNull(type), description });

const focalPoint = new GraphQLObjectType({
  name: 'FocalPoint',
  description: 'What is to stay in view, in percent: CSS `object-position: x% y%`. The middle where nobody has set it.',
  fields: {
    x: must(GraphQLFloat, 'From the left.'),
    y: must(GraphQLFloat, 'From above.'),
  },
});

const responsiveImage = new GraphQLObjectType({
  name: 'ResponsiveImage',
  description: 'The attributes of an `img` element; `object-fit: cover` where a `ratio` is asked.',
  fields: {
    src: must(GraphQLString, 'Absolute when the server knows its public address (`PUBLIC_URL`).'),
    srcSet: must(GraphQLString, 'The renditions that the box can use on screens of up to two pixels to a CSS pixel.'),
    sizes: must(GraphQLString, 'As wide as the picture is drawn: the asked width, or the whole of a narrower screen.'),
    width: must(GraphQLInt, 'The width of the box in CSS pixels, never larger than the picture.'),
    height: must(GraphQLInt, 'The height of the box in CSS pixels.'),
    alt: { type: GraphQLString, description: 'What it shows, for readers who cannot see it.' },
    caption: { type: GraphQLString },
    credit: { type: GraphQLString },
    focalPoint: { type: new GraphQLNonNull(focalPoint) },
    placeholder: {
      type: GraphQLString,
      description: 'A `data:` address of some hundred bytes, to be shown while it loads; null for a file without one.',
    },
  },
});

/** `responsiveImage(width, ratio)`. */
export const responsiveImageField: GraphQLFieldConfig<unknown, unknown> = {
  type: responsiveImage,
  description: 'Its image for a box on a page; null without an image.',
  args: {
    width: must(GraphQLInt, 'The width of the box on a wide screen, in CSS pixels: 1 to 10,000.'),
    ratio: {
      type: GraphQLFloat,
      description: 'Width by height of the box, 0.1 to 10: `1.5`. Without it, the image’s own.',
    },
  },
};
