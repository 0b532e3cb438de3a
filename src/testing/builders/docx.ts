import { type ZippedFile, zip } from './zip';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export type ParagraphOptions = { readonly style?: string; readonly properties?: string; readonly run?: string };

/** A paragraph of WordprocessingML; `properties` and `run` are the inner XML of `w:pPr` and `w:rPr`. */
export const paragraph = (text: string, { style, properties = '', run = '' }: ParagraphOptions = {}): string =>
  `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** An inline picture in a run; `id` is the relationship's. */
export const picture = (id: string, alt = '', pixels = 600): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${pixels * 9525}" cy="${pixels * 6000}"/><wp:docPr id="1" name="Picture" descr="${escaped(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A paragraph style of `styles.xml`. */
export const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

export type WordFile = {
  /** The inner XML of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Pictures by the relationship's id. */
  readonly media?: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>;
  /** Other relationships of the main part, as XML. */
  readonly relationships?: string;
  readonly others?: readonly ZippedFile[];
};

/** The files of a Word document. */
export const docxFiles = ({
  body,
  styles = '',
  numbering,
  media = {},
  relationships = '',
  others = [],
}: WordFile): readonly ZippedFile[] => [
  {
    name: '[Content_Types].xml',
    content: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  },
  {
    name: '_rels/.rels',
    content: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: 'word/document.xml',
    content: `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  },
  { name: 'word/styles.xml', content: `${declaration}<w:styles ${namespaces}>${styles}</w:styles>` },
  ...(numbering === undefined
    ? []
    : [{ name: 'word/numbering.xml', content: `${declaration}<w:numbering ${namespaces}>${numbering}</w:numbering>` }]),
  {
    name: 'word/_rels/document.xml.rels',
    content: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
      media,
    )
      .map(([id, { name }]) => `<Relationship Id="${id}" Type="${relationship}/image" Target="media/${name}"/>`)
      .join('')}${relationships}</Relationships>`,
  },
  ...Object.values(media).map(({ name, bytes }) => ({ name: `word/media/${name}`, content: bytes })),
  ...others,
];

/** A Word document with a body of WordprocessingML. */
export const docx = (file: WordFile): Uint8Array => zip(docxFiles(file));
