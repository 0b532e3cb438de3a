import { type ExifValues, readExif } from './exif';
import { type IptcDatasets, readIptc } from './iptc';
import type { PhotoMetadata } from './photo-metadata';
import { readXmp, type XmpProperties } from './xmp';

/** What cameras and programs write where nobody wrote anything. */
const filler =
  /^(?:OLYMPUS DIGITAL CAMERA|SAMSUNG|DCIM|SONY DSC|MINOLTA DIGITAL CAMERA|default|untitled|unknown|user|admin(?:istrator)?|微软用户|Microsoft|Windows 用户|\?+)$/i;

const told = (words: string | undefined): string | null => {
  const trimmed = (words ?? '').replace(/\0/g, '').trim();
  return trimmed === '' || filler.test(trimmed) || trimmed.includes('\uFFFD') || /^[?？\s]+$/.test(trimmed)
    ? null
    : trimmed;
};

/** An EXIF string. The standard knows ASCII alone: what cameras write beyond it comes out broken and is not taken. */
const exifWords = (value: unknown): string | null => (typeof value === 'string' ? told(value) : null);

const dayOf = (date: string | null): string | null => {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-:/]?(\d{2})[-:/]?(\d{2})/.exec(date ?? '') ?? [];
  const stated = `${year}-${month}-${day}`;
  const parsed = new Date(`${stated}T00:00:00Z`);
  return Number(year) >= 1826 && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(stated)
    ? stated
    : null;
};

const holdsLocation = (exif: ExifValues, xmp: XmpProperties): boolean =>
  Object.keys(exif).some((name) =>
    /^(?:GPS(?:Latitude|Longitude|DestL|Area|Altitude|Position)|latitude|longitude)/.test(name),
  ) || [...xmp.keys()].some((name) => /^GPS/.test(name));

/**
 * Reads what a photo's file says of it: XMP first, then IPTC-IIM, then EXIF, which is the order in which programs keep them up to
 * date. Any bytes yield metadata; what is broken or absent is null.
 */
export const readPhotoMetadata = async (bytes: Uint8Array): Promise<PhotoMetadata> => {
  const xmp: XmpProperties = readXmp(bytes);
  const iptc: IptcDatasets = readIptc(bytes);
  const exif = await readExif(bytes);
  const inXmp = (name: string): string | null => told(xmp.get(name)?.[0]);
  const inIptc = (dataset: string): string | null => told(iptc.get(dataset)?.[0]);
  const allOf = (values: readonly string[] | undefined): string | null =>
    told((values ?? []).filter((value) => told(value) !== null).join('、'));
  return {
    description: inXmp('description') ?? inIptc('2:120') ?? exifWords(exif.ImageDescription),
    altText: inXmp('AltTextAccessibility'),
    extendedDescription: inXmp('ExtDescrAccessibility'),
    credit: inXmp('Credit') ?? inIptc('2:110'),
    creator: allOf(xmp.get('creator')) ?? allOf(iptc.get('2:80')) ?? exifWords(exif.Artist),
    copyrightNotice: inXmp('rights') ?? inIptc('2:116') ?? exifWords(exif.Copyright),
    takenOn: dayOf(
      exifWords(exif.DateTimeOriginal) ?? inXmp('DateTimeOriginal') ?? inXmp('DateCreated') ?? inIptc('2:55'),
    ),
    place: {
      sublocation: inXmp('Location') ?? inIptc('2:92'),
      city: inXmp('City') ?? inIptc('2:90'),
      province: inXmp('State') ?? inIptc('2:95'),
      country: inXmp('Country') ?? inIptc('2:101'),
    },
    hasLocation: holdsLocation(exif, xmp),
  };
};
