import { codedError } from '../coded-error';
import type { Arguments, Computation } from './computation';
import { imageSet, type Rendition } from './image-set';

/** As the statement tells it; `focalPoint` in percent from the left and from above, as Strapi keeps it. */
type ToldFile = {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: readonly Rendition[];
  readonly focalPoint: { readonly x: number; readonly y: number } | null;
  readonly placeholder: string | null;
};

type Words = { readonly alt: string | null; readonly caption: string | null; readonly credit: string | null };

const fileReads = '{ url width height formats { url width height } focalPoint placeholder }';

const middle = { x: 50, y: 50 };

const within = (name: string, value: unknown, least: number, most: number): void => {
  if (typeof value === 'number' && (value < least || value > most)) {
    throw codedError('BAD_USER_INPUT', { reason: `${name} is ${value}; it is from ${least} to ${most}` });
  }
};

const check = (asked: Arguments): void => {
  within('width', asked.width, 1, 10_000);
  within('ratio', asked.ratio, 0.1, 10);
};

const responsive = (file: ToldFile | null, words: Words, asked: Arguments): unknown => {
  if (!file?.width || !file.height) return null;
  // @NOTE GraphQL has checked both against the schema.
  const { width, ratio } = asked as { readonly width: number; readonly ratio?: number | null };
  const original = { url: file.url, width: file.width, height: file.height };
  const { focalPoint, placeholder } = file;
  return {
    ...imageSet(original, file.formats, width, ratio ?? null),
    ...words,
    focalPoint: focalPoint ?? middle,
    placeholder,
  };
};

/** `PhotoCaption.responsiveImage`: the words are the caption's, in its language. */
export const responsivePhoto: Computation = {
  reads: `text altText credit image ${fileReads}`,
  check,
  tell: (told, asked) => {
    // @NOTE The selection above is told.
    const { text, altText, credit, image } = told as {
      readonly text: string;
      readonly altText: string | null;
      readonly credit: string | null;
      readonly image: ToldFile | null;
    };
    return responsive(image, { alt: altText, caption: text, credit }, asked);
  },
};

/** `Honoree.responsiveImage`: the portrait of a public figure, whose name says what it shows. */
export const responsivePortrait: Computation = {
  reads: `name portrait ${fileReads}`,
  check,
  tell: (told, asked) => {
    // @NOTE The selection above is told.
    const { name, portrait } = told as { readonly name: string; readonly portrait: ToldFile | null };
    return responsive(portrait, { alt: name, caption: name, credit: null }, asked);
  },
};
